package se.medborgarlofte.local;

import java.util.List;

/**
 * The ports of a platform, all counted from one base, so that several platforms fit on a machine.
 *
 * @param base 8000 unless told otherwise
 */
public record Ports(int base) {

    /** The base when nothing else is asked for. */
    public static final int DEFAULT_BASE = 8000;

    private static final int LOWEST_BASE = 1024;
    private static final int HIGHEST_BASE = 65_400;

    /** Refuses bases whose ports would be reserved or too high. */
    public Ports {
        if (base < LOWEST_BASE || base > HIGHEST_BASE) {
            throw new IllegalArgumentException(
                    "The port base must be between %d and %d.".formatted(LOWEST_BASE, HIGHEST_BASE));
        }
    }

    public int gateway() {
        return base + 80;
    }

    public int pledge() {
        return base + 81;
    }

    public int property() {
        return base + 82;
    }

    public int dialogue() {
        return base + 83;
    }

    public int notification() {
        return base + 84;
    }

    public int issuer() {
        return base + 90;
    }

    public int smtp() {
        return base + 25;
    }

    public int mailViewer() {
        return base + 26;
    }

    public int smsProviders() {
        return base + 28;
    }

    public int store() {
        return base + 27;
    }

    public int broker() {
        return base + 92;
    }

    public int controller() {
        return base + 93;
    }

    /** Where other agencies reach the broker. */
    public int agencies() {
        return base + 94;
    }

    /** Where the simulated suppliers of marking kits answer. */
    public int suppliers() {
        return base + 95;
    }

    /** All of them. */
    public List<Integer> all() {
        return List.of(
                gateway(),
                pledge(),
                property(),
                dialogue(),
                notification(),
                issuer(),
                smtp(),
                mailViewer(),
                smsProviders(),
                store(),
                broker(),
                controller(),
                agencies(),
                suppliers());
    }
}
