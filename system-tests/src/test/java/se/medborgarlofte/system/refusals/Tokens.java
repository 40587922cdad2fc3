package se.medborgarlofte.system.refusals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Tokens that open nothing, each made from a good one. */
final class Tokens {

    private final String good;
    private final Path issuersKey;

    Tokens(String good, Path secrets) {
        this.good = good;
        this.issuersKey = secrets.resolve("issuer-signing-key.pem");
    }

    /** Says the right things, but somebody else has signed it. */
    String forged() throws GeneralSecurityException {
        KeyPairGenerator keys = KeyPairGenerator.getInstance("RSA");
        keys.initialize(2048);
        return signed(part(0), part(1), keys.generateKeyPair().getPrivate());
    }

    /** Nobody has signed it. */
    String unsigned() {
        return encode("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + part(1) + ".";
    }

    /** The issuer has signed it, long ago. */
    String expired() throws Exception {
        ObjectNode claims = (ObjectNode) JsonMapper.shared().readTree(decode(part(1)));
        Instant then = Instant.now().minus(Duration.ofHours(5));
        claims.put("iat", then.getEpochSecond());
        claims.put("nbf", then.getEpochSecond());
        claims.put("exp", then.plus(Duration.ofHours(1)).getEpochSecond());
        return signed(part(0), encode(claims.toString()), issuersKey());
    }

    /** As the issuer signs: proves that only the time makes the expired one useless. */
    String renewed() throws Exception {
        return signed(part(0), part(1), issuersKey());
    }

    private PrivateKey issuersKey() throws Exception {
        String base64 = Files.readString(issuersKey).replaceAll("-----[A-Z ]+-----", "");
        byte[] key = Base64.getMimeDecoder().decode(base64);
        return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(key));
    }

    private static String signed(String header, String claims, PrivateKey key) throws GeneralSecurityException {
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(key);
        String content = header + "." + claims;
        signature.update(content.getBytes(StandardCharsets.US_ASCII));
        return content + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
    }

    private String part(int number) {
        return good.split("\\.")[number];
    }

    private static String encode(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String decode(String part) {
        return new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
    }
}
