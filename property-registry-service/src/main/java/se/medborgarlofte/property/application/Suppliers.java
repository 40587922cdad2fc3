package se.medborgarlofte.property.application;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.property.domain.UvColour;

/** The suppliers' registers, which know whose code a sample carries. They may be slow, wrong, silent or down. */
public interface Suppliers {

    /** Whom to ask, those first whose fluid glows in that colour. */
    List<String> inOrderFor(@Nullable UvColour uvColour);

    /** Asks one of them; never throws for what is wrong on their side. */
    Answer ask(String supplier, Enquiry enquiry);

    /**
     * What is asked.
     *
     * @param key the same for each repetition of the same enquiry
     */
    record Enquiry(
            String key, String sampleNumber, @Nullable UvColour uvColour) {}

    /** What came of it. */
    sealed interface Answer {

        /** The marking is theirs. */
        record Identified(String code) implements Answer {

            /** Without the code. */
            @Override
            public String toString() {
                return "Identified[]";
            }
        }

        /** The marking is not theirs. */
        record NotTheirs() implements Answer {}

        /** The sample is still being worked on. */
        record Pending() implements Answer {}

        /**
         * No usable answer.
         *
         * @param reason a word for the log
         */
        record Failed(String reason) implements Answer {}
    }
}
