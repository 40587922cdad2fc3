package se.medborgarlofte.property.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** A picture keeps what it shows and loses what it tells beside. */
class CleaningImagesTest {

    @Test
    void aJpegLosesPlaceTimeAndCommentsAndStaysThePicture() throws IOException {
        byte[] plain = picture("jpg");
        byte[] telling = with(plain, segment(0xE1, "Exif\0\0GPS 55.7047"), segment(0xFE, "Kvist"));
        byte[] trailing = Arrays.copyOf(telling, telling.length + 5);
        CleanImage clean = CleanImage.of(trailing);

        assertThat(new String(clean.content(), StandardCharsets.ISO_8859_1))
                .doesNotContain("GPS")
                .doesNotContain("Kvist");
        assertThat(clean.format()).isEqualTo(CleanImage.Format.JPEG);
        assertThat(clean.width()).isEqualTo(40);
        assertThat(clean.height()).isEqualTo(30);
        assertSameAs(plain, clean.content());
        assertThat(CleanImage.of(clean.content()).content()).isEqualTo(clean.content());
    }

    @Test
    void howTheCameraWasHeldIsKept() throws IOException {
        byte[] turned = with(picture("jpg"), ExifOrientation.segment(6));
        CleanImage clean = CleanImage.of(turned);

        assertThat(clean.content()).isEqualTo(turned);
    }

    @Test
    void aPngLosesItsTexts() throws IOException {
        byte[] plain = picture("png");
        ByteArrayOutputStream telling = new ByteArrayOutputStream();
        telling.write(plain, 0, 33);
        telling.writeBytes(new byte[] {0, 0, 0, 5, 't', 'E', 'X', 't', 'K', 'v', 'i', 's', 't', 1, 2, 3, 4});
        telling.write(plain, 33, plain.length - 33);
        CleanImage clean = CleanImage.of(telling.toByteArray());

        assertThat(clean.content()).isEqualTo(plain);
        assertThat(clean.width()).isEqualTo(40);
    }

    @Test
    void whatIsNoPictureIsRefusedWhateverItSaysOfItself() throws IOException {
        byte[] cut = Arrays.copyOf(picture("jpg"), 100);
        for (byte[] wrong : List.of(
                new byte[0],
                "GIF89a".getBytes(StandardCharsets.UTF_8),
                new byte[] {(byte) 0xFF, (byte) 0xD8, 0, 0},
                cut,
                Arrays.copyOf(picture("png"), 60))) {
            assertThatThrownBy(() -> CleanImage.of(wrong)).hasMessage("IMAGE_UNREADABLE");
        }
    }

    @Test
    void anyBrokenPictureIsRefusedOrCleanedAndNeverAnythingElse() throws IOException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (String format : List.of("jpg", "png")) {
            byte[] whole = picture(format);
            for (int trial = 0; trial < 3_000; trial++) {
                byte[] broken = whole.clone();
                for (int change = 0; change < 4; change++) {
                    broken[random.nextInt(broken.length)] = (byte) random.nextInt();
                }
                try {
                    assertThat(CleanImage.of(broken).width()).isPositive();
                } catch (RefusedException refused) {
                    assertThat(refused.refusal()).as("seed " + seed).isEqualTo(Refusal.IMAGE_UNREADABLE);
                }
            }
        }
    }

    private static byte[] picture(String format) throws IOException {
        BufferedImage image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 40; x++) {
            image.setRGB(x, x % 30, 0xFFAA00 + x);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }

    private static byte[] with(byte[] jpeg, byte[]... segments) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(jpeg, 0, 2);
        for (byte[] segment : segments) {
            bytes.writeBytes(segment);
        }
        bytes.write(jpeg, 2, jpeg.length - 2);
        return bytes.toByteArray();
    }

    private static byte[] segment(int marker, String text) {
        byte[] words = text.getBytes(StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(0xFF);
        bytes.write(marker);
        bytes.write(0);
        bytes.write(words.length + 2);
        bytes.writeBytes(words);
        return bytes.toByteArray();
    }

    private static void assertSameAs(byte[] plain, byte[] clean) throws IOException {
        BufferedImage before = ImageIO.read(new ByteArrayInputStream(plain));
        BufferedImage after = ImageIO.read(new ByteArrayInputStream(clean));
        for (int x = 0; x < 40; x++) {
            assertThat(after.getRGB(x, x % 30)).isEqualTo(before.getRGB(x, x % 30));
        }
    }
}
