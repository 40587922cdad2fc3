package se.medborgarlofte.notification.application;

import java.util.List;
import se.medborgarlofte.notification.domain.Content;
import se.medborgarlofte.notification.domain.Language;

/** Proofs of a text before it is saved. */
public interface TextProof {

    /** One proof for each language. */
    List<Proof> of(String swedish, String english, Content sample);

    /** A text filled in with sample facts, or what is wrong with it. */
    sealed interface Proof {

        Language language();

        record Printed(Language language, String subject, String plainText, String html) implements Proof {}

        /**
         * It cannot be filled in.
         *
         * @param fault for its author
         */
        record Faulty(Language language, String fault) implements Proof {}
    }
}
