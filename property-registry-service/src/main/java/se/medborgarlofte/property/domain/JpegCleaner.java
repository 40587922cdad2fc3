package se.medborgarlofte.property.domain;

import java.io.ByteArrayOutputStream;
import java.util.Set;

/** Copies a JPEG segment by segment and leaves out those that are not the picture. */
final class JpegCleaner {

    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int APP0 = 0xE0;
    private static final int EXIF = 0xE1;
    private static final int ADOBE = 0xEE;
    private static final int LAST_APP = 0xEF;
    private static final int COMMENT = 0xFE;
    private static final int RESTART_FIRST = 0xD0;
    private static final int RESTART_LAST = 0xD7;
    private static final Set<Integer> NO_FRAMES = Set.of(0xC4, 0xC8, 0xCC);

    private final byte[] in;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int at = 2;
    private int width;
    private int height;
    private int orientation = 1;

    private JpegCleaner(byte[] in) {
        this.in = in;
    }

    static boolean looksLike(byte[] bytes) {
        return bytes.length > 3 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == START;
    }

    static CleanImage clean(byte[] bytes) {
        return new JpegCleaner(bytes).run();
    }

    private CleanImage run() {
        int marker = next();
        while (marker != END) {
            copyOrDrop(marker);
            marker = marker == SCAN ? scan() : next();
        }
        out.write(0xFF);
        out.write(END);
        byte[] start = {(byte) 0xFF, (byte) START};
        byte[] held = ExifOrientation.segment(orientation);
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(start);
        whole.writeBytes(held);
        whole.writeBytes(out.toByteArray());
        return new CleanImage(CleanImage.Format.JPEG, width, height, whole.toByteArray());
    }

    /** The next marker; any number of 0xFF may stand before it. */
    private int next() {
        if ((in[at] & 0xFF) != 0xFF) {
            throw Refusal.IMAGE_UNREADABLE.asException();
        }
        while ((in[at] & 0xFF) == 0xFF) {
            at++;
        }
        return in[at++] & 0xFF;
    }

    private void copyOrDrop(int marker) {
        int length = number(at);
        if (length < 2 || at + length > in.length) {
            throw Refusal.IMAGE_UNREADABLE.asException();
        }
        if (marker == EXIF) {
            orientation = ExifOrientation.read(in, at + 2, length - 2).orElse(orientation);
        }
        if (marker >= 0xC0 && marker <= 0xCF && !NO_FRAMES.contains(marker)) {
            height = number(at + 3);
            width = number(at + 5);
        }
        if (!dropped(marker)) {
            out.write(0xFF);
            out.write(marker);
            out.write(in, at, length);
        }
        at += length;
    }

    private static boolean dropped(int marker) {
        return marker == COMMENT || (marker > APP0 && marker <= LAST_APP && marker != ADOBE);
    }

    /** Copies compressed data up to the next real marker and answers with it. */
    private int scan() {
        while (true) {
            int here = in[at] & 0xFF;
            int following = here == 0xFF ? in[at + 1] & 0xFF : -1;
            boolean marker =
                    following > 0 && following != 0xFF && (following < RESTART_FIRST || following > RESTART_LAST);
            if (marker) {
                return next();
            }
            out.write(here);
            at++;
        }
    }

    private int number(int offset) {
        return (in[offset] & 0xFF) << 8 | in[offset + 1] & 0xFF;
    }
}
