package se.medborgarlofte.matching.normal;

import java.util.stream.Stream;

/**
 * The check characters of ISO/IEC 7064, as makers of marking codes use them: hybrid systems with one check character of
 * the code's own alphabet, and pure systems for digits, whose check may be an X or two digits.
 */
enum Iso7064 {
    MOD_11_10("0123456789") {
        @Override
        boolean isRight(String code) {
            return hybrid(code);
        }
    },
    MOD_37_36("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ") {
        @Override
        boolean isRight(String code) {
            return hybrid(code);
        }
    },
    MOD_11_2("0123456789X") {
        private static final int MODULUS = 11;

        @Override
        boolean isRight(String code) {
            int remainder = 0;
            for (int at = 0; at < code.length(); at++) {
                remainder = (2 * remainder + value(code.charAt(at))) % MODULUS;
            }
            int tenth = code.indexOf('X');
            return remainder == 1 && (tenth < 0 || tenth == code.length() - 1);
        }
    },
    MOD_97_10("0123456789") {
        private static final int MODULUS = 97;

        @Override
        boolean isRight(String code) {
            int remainder = 0;
            for (int at = 0; at < code.length(); at++) {
                remainder = (10 * remainder + value(code.charAt(at))) % MODULUS;
            }
            return remainder == 1;
        }
    };

    private final String alphabet;

    Iso7064(String alphabet) {
        this.alphabet = alphabet;
    }

    abstract boolean isRight(String code);

    /** Those that a code of these characters may have been made by. */
    static Stream<Iso7064> mayHaveMade(String code) {
        boolean digits = code.chars().limit(code.length() - 1L).allMatch(glyph -> glyph >= '0' && glyph <= '9');
        return Stream.of(values())
                .filter(system -> system.knows(code))
                .filter(system -> digits == (system != MOD_37_36));
    }

    private boolean knows(String code) {
        return code.chars().allMatch(glyph -> alphabet.indexOf(glyph) >= 0);
    }

    int value(char glyph) {
        return alphabet.indexOf(glyph);
    }

    boolean hybrid(String code) {
        int modulus = alphabet.length();
        int product = modulus;
        for (int at = 0; at < code.length() - 1; at++) {
            int sum = (product + value(code.charAt(at))) % modulus;
            product = 2 * (sum == 0 ? modulus : sum) % (modulus + 1);
        }
        return (product + value(code.charAt(code.length() - 1))) % modulus == 1;
    }
}
