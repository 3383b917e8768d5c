package javax.activation;

import java.io.IOException;
import java.io.InputStream;

/** Stands in for the interface that PDFBox names and Java no longer brings. */
public interface DataSource {
    InputStream getInputStream() throws IOException;
}
