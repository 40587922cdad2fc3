package se.medborgarlofte.property.domain;

/**
 * A picture without anything but the picture: where and when it was taken, with what and by whom is cut out, and so is
 * whatever follows its end. Only how the camera was held is kept, so that it is shown the right way up.
 *
 * @param width in pixels, as it is stored
 * @param height in pixels, as it is stored
 */
public record CleanImage(Format format, int width, int height, byte[] content) {

    /** The largest side in pixels. */
    private static final int LARGEST_SIDE = 12_000;

    /** What may be kept. */
    public enum Format {
        JPEG("image/jpeg"),
        PNG("image/png");

        private final String mediaType;

        Format(String mediaType) {
            this.mediaType = mediaType;
        }

        public String mediaType() {
            return mediaType;
        }
    }

    /** Cleans a picture; its own first bytes say what it is, not its sender. */
    public static CleanImage of(byte[] received) {
        try {
            return checked(JpegCleaner.looksLike(received) ? JpegCleaner.clean(received) : PngCleaner.clean(received));
        } catch (IndexOutOfBoundsException | java.nio.BufferUnderflowException broken) {
            throw Refusal.IMAGE_UNREADABLE.asException();
        }
    }

    private static CleanImage checked(CleanImage image) {
        boolean sound = image.width() > 0
                && image.height() > 0
                && image.width() <= LARGEST_SIDE
                && image.height() <= LARGEST_SIDE;
        if (!sound) {
            throw Refusal.IMAGE_UNREADABLE.asException();
        }
        return image;
    }
}
