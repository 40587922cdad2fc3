package se.medborgarlofte.pledge.domain;

import java.math.BigDecimal;
import java.util.TreeMap;

/**
 * The one way to write a pledge's content down, so that the same content always has the same hash.
 *
 * <p>Each value is one line {@code name:length:value}. The length makes it impossible for two different contents to be
 * written the same way, whatever characters the texts hold; numbers lose trailing zeros, so 2.50 is 2.5. What a content
 * leaves at its default is not written, so that contents from before that choice existed keep their hash.
 */
final class CanonicalContent {

    private final StringBuilder written = new StringBuilder();

    private CanonicalContent() {}

    static String of(PictureBasis basis, PledgeContent content) {
        CanonicalContent canonical = new CanonicalContent();
        canonical.put("pictureId", basis.pictureId());
        canonical.put("pictureVersion", Integer.toString(basis.pictureVersion()));
        canonical.put("problemCategory", content.problemCategory().name());
        canonical.put("title", content.title());
        canonical.put("text", content.text());
        canonical.put("cause", content.cause());
        for (int i = 0; i < content.activities().size(); i++) {
            canonical.put(content.activities().get(i), PledgeContent.activityKey(i));
        }
        for (int i = 0; i < content.indicators().size(); i++) {
            canonical.put(content.indicators().get(i), PledgeContent.indicatorKey(i));
        }
        canonical.put("validUntil", content.validUntil().toString());
        canonical.put(content.inEnglish());
        return canonical.written.toString();
    }

    /** What a party agrees to, or signs, when it endorses a change of a pledge in force. */
    static String of(PictureBasis basis, PledgeContent current, Amendment amendment) {
        CanonicalContent canonical = new CanonicalContent();
        canonical.put("amendment", amendment.kind().name());
        switch (amendment) {
            case Amendment.Erratum erratum -> canonical.put(basis, erratum.content(), erratum.note());
            case Amendment.Revision revision -> canonical.put(revision.basis(), revision.content(), revision.note());
            case Amendment.Extension extension ->
                canonical.put(basis, current.until(extension.validUntil()), extension.note());
            case Amendment.Closing closing -> canonical.put(basis, current, closing.conclusion());
        }
        return canonical.written.toString();
    }

    private void put(English english) {
        if (english.cause() != null) {
            put("cause.en", english.cause());
        }
        new TreeMap<>(english.activities()).forEach((key, activity) -> {
            put("activity." + key + ".function.en", activity.function());
            put("activity." + key + ".description.en", activity.description());
        });
        new TreeMap<>(english.indicators()).forEach((key, indicator) -> {
            put("indicator." + key + ".name.en", indicator.name());
            put("indicator." + key + ".unit.en", indicator.unit());
            put("indicator." + key + ".source.en", indicator.source());
        });
    }

    private void put(PictureBasis basis, PledgeContent content, Bilingual note) {
        put("content", of(basis, content));
        put("note", note);
    }

    private void put(PictureBasis basis, PledgeContent content, Conclusion conclusion) {
        put("content", of(basis, content));
        put("result", conclusion.result().name());
        put("text", conclusion.text());
        conclusion
                .effects()
                .forEach(effect ->
                        put("effect." + effect.indicatorKey(), effect.verdict().name()));
        if (conclusion.replacedBy() != null) {
            put("replacedBy", conclusion.replacedBy());
        }
    }

    private void put(Activity activity, String usualKey) {
        put("activity.party", activity.party().name());
        put("activity.function", activity.function());
        put("activity.description", activity.description());
        put("activity.from", activity.period().from().toString());
        put("activity.to", activity.period().to().toString());
        putUnless(activity.key().equals(usualKey), "activity.key", activity.key());
        putUnless(activity.planned() == 1, "activity.planned", Integer.toString(activity.planned()));
        activity.serves().forEach(served -> put("activity.serves", served));
        if (activity.successor() != null) {
            put("activity.successor", activity.successor());
        }
    }

    private void put(Indicator indicator, String usualKey) {
        put("indicator.name", indicator.name());
        put("indicator.unit", indicator.unit());
        put("indicator.baseline", plain(indicator.baseline()));
        put("indicator.target", plain(indicator.target()));
        put("indicator.source", indicator.source());
        putUnless(indicator.key().equals(usualKey), "indicator.key", indicator.key());
        putUnless(
                indicator.measure() == Indicator.Measure.COUNT,
                "indicator.measure",
                indicator.measure().name());
        putUnless(
                indicator.feed() == Indicator.Feed.RECORDED,
                "indicator.feed",
                indicator.feed().name());
        if (indicator.comparisonArea() != null) {
            put("indicator.comparisonArea", indicator.comparisonArea());
        }
        if (indicator.countedIn() != null) {
            indicator.countedIn().forEach(area -> put("indicator.countedIn", area));
        }
        if (indicator.baselinePeriod() != null) {
            put("indicator.baselineFrom", indicator.baselinePeriod().from().toString());
            put("indicator.baselineTo", indicator.baselinePeriod().to().toString());
        }
    }

    private void putUnless(boolean usual, String name, String value) {
        if (!usual) {
            put(name, value);
        }
    }

    private void put(String name, Bilingual text) {
        put(name + ".sv", text.swedish());
        put(name + ".en", text.english());
    }

    private void put(String name, String value) {
        written.append(name)
                .append(':')
                .append(value.length())
                .append(':')
                .append(value)
                .append('\n');
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
