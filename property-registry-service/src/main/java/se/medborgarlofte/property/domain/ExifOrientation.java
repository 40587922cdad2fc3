package se.medborgarlofte.property.domain;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.OptionalInt;

/** How the camera was held: the one thing that is kept of what a camera writes beside the picture. */
final class ExifOrientation {

    private static final int TAG = 0x0112;
    private static final int ENTRY_BYTES = 12;
    private static final byte[] HEADER = {'E', 'x', 'i', 'f', 0, 0};

    private ExifOrientation() {}

    static OptionalInt read(byte[] bytes, int from, int length) {
        boolean exif = length > HEADER.length + 8
                && Arrays.equals(HEADER, Arrays.copyOfRange(bytes, from, from + HEADER.length));
        if (!exif) {
            return OptionalInt.empty();
        }
        ByteBuffer tiff = ByteBuffer.wrap(bytes, from + HEADER.length, length - HEADER.length)
                .slice();
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        try {
            return inDirectory(tiff, tiff.getInt(4));
        } catch (IndexOutOfBoundsException garbled) {
            // Whatever the camera wrote there is cut out anyway; the picture itself may be sound.
            return OptionalInt.empty();
        }
    }

    private static OptionalInt inDirectory(ByteBuffer tiff, int directory) {
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int entry = 0; entry < entries; entry++) {
            int at = directory + 2 + entry * ENTRY_BYTES;
            if ((tiff.getShort(at) & 0xFFFF) == TAG) {
                int value = tiff.getShort(at + 8);
                return value >= 1 && value <= 8 ? OptionalInt.of(value) : OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    /** A segment that says nothing but this; nothing at all when the camera was held upright. */
    static byte[] segment(int orientation) {
        if (orientation == 1) {
            return new byte[0];
        }
        ByteBuffer segment = ByteBuffer.allocate(36);
        segment.put((byte) 0xFF).put((byte) 0xE1).putShort((short) 34).put(HEADER);
        segment.put((byte) 'M').put((byte) 'M').putShort((short) 42).putInt(8);
        segment.putShort((short) 1).putShort((short) TAG).putShort((short) 3).putInt(1);
        segment.putShort((short) orientation).putShort((short) 0).putInt(0);
        return segment.array();
    }
}
