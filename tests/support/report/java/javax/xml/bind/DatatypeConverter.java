package javax.xml.bind;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Calendar;
import java.util.GregorianCalendar;

/** Stands in for the class that PDFBox reads numbers and dates with and Java no longer brings. */
public class DatatypeConverter {
    public static int parseInt(String number) {
        return Integer.parseInt(number.trim());
    }

    /** A date without an offset is one of this machine. */
    public static Calendar parseDateTime(String date) {
        DateTimeFormatter format = DateTimeFormatter.ISO_DATE_TIME.withZone(ZoneId.systemDefault());
        return GregorianCalendar.from(ZonedDateTime.parse(date, format));
    }
}
