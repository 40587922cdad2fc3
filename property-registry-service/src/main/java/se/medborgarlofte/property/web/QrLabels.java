package se.medborgarlofte.property.web;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.Locale;
import java.util.Map;
import se.medborgarlofte.property.domain.Custody;
import se.medborgarlofte.property.domain.CustodyItem;

/** Labels to print and stick on seized things: a QR code that leads to the thing, its number and the case number. */
final class QrLabels {

    static final String TYPE = "image/svg+xml";

    private static final int COLUMNS = 3;
    private static final int WIDTH = 60;
    private static final int HEIGHT = 40;
    private static final int CODE = 32;

    private QrLabels() {}

    /** A drawing in millimetres, three labels in a row. */
    static String of(Custody custody, String address) {
        int rows = (custody.items().size() + COLUMNS - 1) / COLUMNS;
        StringBuilder drawing = new StringBuilder()
                .append(
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%dmm\" height=\"%dmm\" viewBox=\"0 0 %d %d\">"
                                .formatted(COLUMNS * WIDTH, rows * HEIGHT, COLUMNS * WIDTH, rows * HEIGHT));
        for (int place = 0; place < custody.items().size(); place++) {
            CustodyItem item = custody.items().get(place);
            drawing.append(
                    "<g transform=\"translate(%d %d)\">".formatted(place % COLUMNS * WIDTH, place / COLUMNS * HEIGHT));
            drawing.append(code(address + "#" + item.seizedItemId()));
            drawing.append("<text x=\"36\" y=\"16\" font-size=\"9\" font-family=\"sans-serif\">%d</text>"
                    .formatted(item.number()));
            drawing.append("<text x=\"4\" y=\"39\" font-size=\"4\" font-family=\"sans-serif\">%s</text></g>"
                    .formatted(escaped(custody.caseNumber())));
        }
        return drawing.append("</svg>").toString();
    }

    private static String code(String content) {
        BitMatrix bits = bits(content);
        double module = (double) CODE / bits.getWidth();
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < bits.getHeight(); y++) {
            for (int x = 0; x < bits.getWidth(); x++) {
                if (bits.get(x, y)) {
                    path.append("M%d %dh1v1h-1z".formatted(x, y));
                }
            }
        }
        return "<path transform=\"translate(2 2) scale(%s)\" d=\"%s\"/>"
                .formatted(String.format(Locale.ROOT, "%.4f", module), path);
    }

    private static BitMatrix bits(String content) {
        try {
            return new QRCodeWriter().encode(content, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, 1));
        } catch (WriterException e) {
            throw new IllegalStateException("an address fits into a QR code", e);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
