package se.medborgarlofte.property.domain;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/** Copies a PNG chunk by chunk and leaves out those that are not the picture. */
final class PngCleaner {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final Set<String> PICTURE =
            Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs");
    private static final int AROUND_DATA = 12;

    private PngCleaner() {}

    static CleanImage clean(byte[] bytes) {
        if (bytes.length < SIGNATURE.length || !Arrays.equals(SIGNATURE, Arrays.copyOf(bytes, SIGNATURE.length))) {
            throw Refusal.IMAGE_UNREADABLE.asException();
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(SIGNATURE);
        int at = SIGNATURE.length;
        String type = "";
        while (!type.equals("IEND")) {
            int length = in.getInt(at);
            if (length < 0 || length > bytes.length - at - AROUND_DATA) {
                throw Refusal.IMAGE_UNREADABLE.asException();
            }
            type = new String(bytes, at + 4, 4, StandardCharsets.ISO_8859_1);
            if (PICTURE.contains(type)) {
                out.write(bytes, at, length + AROUND_DATA);
            }
            at += length + AROUND_DATA;
        }
        return new CleanImage(CleanImage.Format.PNG, in.getInt(16), in.getInt(20), out.toByteArray());
    }
}
