package se.medborgarlofte.notification.push;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECFieldFp;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPrivateKeySpec;
import java.security.spec.ECPublicKeySpec;
import java.security.spec.EllipticCurve;
import java.util.Arrays;

/** Keys on the curve P-256 in the form in which the web writes them. */
final class Curve {

    private static final int COORDINATE = 32;
    private static final byte UNCOMPRESSED = 4;
    private static final ECParameterSpec P256 = p256();

    private Curve() {}

    static KeyPair newPair() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(P256);
        return generator.generateKeyPair();
    }

    /** The pair of a point and its number. */
    static KeyPair pair(byte[] point, byte[] number) throws GeneralSecurityException {
        ECPrivateKeySpec secret = new ECPrivateKeySpec(new BigInteger(1, number), P256);
        return new KeyPair(publicKey(point), KeyFactory.getInstance("EC").generatePrivate(secret));
    }

    /**
     * The key of a point.
     *
     * @throws GeneralSecurityException when it is not on the curve; such a point would give our number away
     */
    static ECPublicKey publicKey(byte[] point) throws GeneralSecurityException {
        BigInteger x = new BigInteger(1, Arrays.copyOfRange(point, 1, 1 + COORDINATE));
        BigInteger y = new BigInteger(1, Arrays.copyOfRange(point, 1 + COORDINATE, 1 + 2 * COORDINATE));
        requireOnCurve(x, y);
        ECPublicKeySpec spec = new ECPublicKeySpec(new ECPoint(x, y), P256);
        return (ECPublicKey) KeyFactory.getInstance("EC").generatePublic(spec);
    }

    private static void requireOnCurve(BigInteger x, BigInteger y) throws GeneralSecurityException {
        EllipticCurve curve = P256.getCurve();
        BigInteger prime = ((ECFieldFp) curve.getField()).getP();
        BigInteger right = x.modPow(BigInteger.valueOf(3), prime)
                .add(curve.getA().multiply(x))
                .add(curve.getB())
                .mod(prime);
        boolean inside = x.compareTo(prime) < 0 && y.compareTo(prime) < 0;
        if (!inside || !y.modPow(BigInteger.TWO, prime).equals(right)) {
            throw new GeneralSecurityException("the point is not on the curve");
        }
    }

    /** Both coordinates, uncompressed. */
    static byte[] point(ECPublicKey key) {
        byte[] point = new byte[1 + 2 * COORDINATE];
        point[0] = UNCOMPRESSED;
        put(key.getW().getAffineX(), point, 1);
        put(key.getW().getAffineY(), point, 1 + COORDINATE);
        return point;
    }

    private static void put(BigInteger number, byte[] target, int at) {
        byte[] bytes = number.toByteArray();
        int length = Math.min(bytes.length, COORDINATE);
        System.arraycopy(bytes, bytes.length - length, target, at + COORDINATE - length, length);
    }

    private static ECParameterSpec p256() {
        try {
            AlgorithmParameters parameters = AlgorithmParameters.getInstance("EC");
            parameters.init(new ECGenParameterSpec("secp256r1"));
            return parameters.getParameterSpec(ECParameterSpec.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has P-256", e);
        }
    }
}
