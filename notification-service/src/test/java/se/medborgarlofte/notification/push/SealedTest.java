package se.medborgarlofte.notification.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.medborgarlofte.notification.push.PushServices.decode;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.notification.domain.PushKeys;

/** What is pushed is readable for one browser alone. */
class SealedTest {

    private static final String TEXT = "When I grow up, I want to be a watermelon";
    private static final String THEIR_POINT =
            "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4";
    private static final String THEIR_NUMBER = "q1dXpw3UpT5VOmu_cf_v6ih07Aems3njxI-JWgLcM94";
    private static final String SECRET = "BTBZMqHH6r4Tts7J_aSIgg";
    private static final String SALT = "DGv6ra1nlYgDCS1FRnbzlw";
    private static final String SEALED = "DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6"
            + "e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qu"
            + "lcy4a-fN";

    @Test
    void theExampleOfTheStandardComesOutByteForByte() throws GeneralSecurityException {
        PushKeys browser = PushKeys.parse(THEIR_POINT, SECRET).orElseThrow();

        byte[] sealed = Sealed.of(
                TEXT.getBytes(StandardCharsets.UTF_8),
                browser,
                Curve.pair(decode(PushServices.PUBLIC_KEY), decode(PushServices.PRIVATE_KEY)),
                decode(SALT));

        assertThat(sealed).isEqualTo(decode(SEALED));
        Browser standard = new Browser(Curve.pair(decode(THEIR_POINT), decode(THEIR_NUMBER)), decode(SECRET));
        assertThat(standard.open(sealed)).isEqualTo(TEXT);
    }

    @Test
    void anotherBrowserReadsNothing() throws GeneralSecurityException {
        Browser anna = new Browser();
        Browser bo = new Browser();
        byte[] sealed = Sealed.of(TEXT.getBytes(StandardCharsets.UTF_8), anna.keys(), Curve.newPair(), decode(SALT));

        assertThat(anna.open(sealed)).isEqualTo(TEXT);
        assertThatThrownBy(() -> bo.open(sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aPointOffTheCurveIsNoKey() {
        byte[] off = decode(THEIR_POINT);
        off[64] ^= 1;

        assertThatThrownBy(() -> Curve.publicKey(off)).isInstanceOf(GeneralSecurityException.class);
    }
}
