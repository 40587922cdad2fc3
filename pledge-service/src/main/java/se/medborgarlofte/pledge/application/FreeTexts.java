package se.medborgarlofte.pledge.application;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.medborgarlofte.http.text.PersonalDataCheck;
import se.medborgarlofte.pledge.domain.Activity;
import se.medborgarlofte.pledge.domain.Bilingual;
import se.medborgarlofte.pledge.domain.English;
import se.medborgarlofte.pledge.domain.Indicator;
import se.medborgarlofte.pledge.domain.PledgeContent;
import se.medborgarlofte.pledge.domain.PledgeTerms;
import se.medborgarlofte.pledge.domain.StatutoryPart;
import se.medborgarlofte.pledge.domain.StatutoryParts;

/** The free texts of a request, each with its place there. They concern places and situations, not individuals. */
final class FreeTexts {

    private FreeTexts() {}

    /**
     * Stops texts that hold personal data.
     *
     * @throws se.medborgarlofte.http.Problem with each place marked
     */
    static void check(StatutoryParts parts) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (StatutoryPart part : StatutoryPart.values()) {
            texts.put(pointer(part), parts.text(part));
        }
        PersonalDataCheck.require(texts);
    }

    /**
     * Stops texts that hold personal data; what a pledge says becomes public.
     *
     * @throws se.medborgarlofte.http.Problem with each place marked
     */
    static void check(PledgeContent content) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("/content/title/sv", content.title().swedish());
        texts.put("/content/title/en", content.title().english());
        texts.put("/content/text/sv", content.text().swedish());
        texts.put("/content/text/en", content.text().english());
        texts.put("/content/cause", content.cause());
        for (int i = 0; i < content.activities().size(); i++) {
            add(texts, "/content/activities/" + i, content.activities().get(i));
        }
        for (int i = 0; i < content.indicators().size(); i++) {
            add(texts, "/content/indicators/" + i, content.indicators().get(i));
        }
        addEnglish(texts, content);
        PersonalDataCheck.require(texts);
    }

    /** Stops functions that name a person. */
    static void check(PledgeTerms terms) {
        for (int i = 0; i < terms.signatories().size(); i++) {
            check(
                    "/terms/signatories/" + i + "/function",
                    terms.signatories().get(i).function());
        }
    }

    /** Stops a list of texts of which one holds personal data. */
    static void check(String pointer, List<String> listed) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < listed.size(); i++) {
            texts.put(pointer + i, listed.get(i));
        }
        PersonalDataCheck.require(texts);
    }

    /** Stops a text in both languages that holds personal data. */
    static void check(String pointer, Bilingual text) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(pointer + "/sv", text.swedish());
        texts.put(pointer + "/en", text.english());
        PersonalDataCheck.require(texts);
    }

    /** Stops evidence that holds personal data; it shows what was done, not who did it. */
    static void check(EvidenceShown shown) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("/note", shown.note());
        if (shown.reference() != null) {
            texts.put("/reference", shown.reference());
        }
        PersonalDataCheck.require(texts);
    }

    private static void addEnglish(Map<String, String> texts, PledgeContent content) {
        English english = content.inEnglish();
        texts.put("/content/causeEnglish", Objects.requireNonNullElse(english.cause(), ""));
        for (int i = 0; i < content.activities().size(); i++) {
            English.OfActivity activity =
                    english.activities().get(content.activities().get(i).key());
            if (activity != null) {
                texts.put("/content/activities/" + i + "/english/function", activity.function());
                texts.put("/content/activities/" + i + "/english/description", activity.description());
            }
        }
        for (int i = 0; i < content.indicators().size(); i++) {
            English.OfIndicator indicator =
                    english.indicators().get(content.indicators().get(i).key());
            if (indicator != null) {
                texts.put("/content/indicators/" + i + "/english/name", indicator.name());
                texts.put("/content/indicators/" + i + "/english/unit", indicator.unit());
                texts.put("/content/indicators/" + i + "/english/source", indicator.source());
            }
        }
    }

    private static void add(Map<String, String> texts, String pointer, Activity activity) {
        texts.put(pointer + "/function", activity.function());
        texts.put(pointer + "/description", activity.description());
    }

    private static void add(Map<String, String> texts, String pointer, Indicator indicator) {
        texts.put(pointer + "/name", indicator.name());
        texts.put(pointer + "/unit", indicator.unit());
        texts.put(pointer + "/source", indicator.source());
    }

    static String pointer(StatutoryPart part) {
        return switch (part) {
            case MAPPING -> "/mapping";
            case OTHER_INFORMATION -> "/otherInformation";
            case ANALYSIS -> "/analysis";
        };
    }
}
