package se.medborgarlofte.matching.normal;

import com.ibm.icu.text.Normalizer2;

/** NFKC with case folding: full width, ligatures and composed accents all become one form. */
final class Folding {

    private static final Normalizer2 NFKC_CASE_FOLD = Normalizer2.getNFKCCasefoldInstance();

    private Folding() {}

    static String fold(String text) {
        return NFKC_CASE_FOLD.normalize(text).strip();
    }
}
