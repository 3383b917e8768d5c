import java.io.File;
import org.apache.pdfbox.preflight.PreflightDocument;
import org.apache.pdfbox.preflight.ValidationResult;
import org.apache.pdfbox.preflight.parser.PreflightParser;

/** Prints what PDFBox's preflight holds against a file as PDF/A-1b, a line each, and at the end "done". */
class Preflight {
    public static void main(String[] files) throws Exception {
        PreflightParser parser = new PreflightParser(new File(files[0]));
        parser.parse();
        try (PreflightDocument document = parser.getPreflightDocument()) {
            document.validate();
            for (ValidationResult.ValidationError error : document.getResult().getErrorsList()) {
                System.out.println(error.getErrorCode() + " " + error.getDetails());
            }
        }
        System.out.println("done");
    }
}
