package se.medborgarlofte.pledge.domain;

import java.math.BigDecimal;

/**
 * The one way to write a pledge's content down, so that the same content always has the same hash.
 *
 * <p>Each value is one line {@code name:length:value}. The length makes it impossible for two different contents to be
 * written the same way, whatever characters the texts hold; numbers lose trailing zeros, so 2.50 is 2.5.
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
        content.activities().forEach(canonical::put);
        content.indicators().forEach(canonical::put);
        canonical.put("validUntil", content.validUntil().toString());
        return canonical.written.toString();
    }

    private void put(Activity activity) {
        put("activity.party", activity.party().name());
        put("activity.function", activity.function());
        put("activity.description", activity.description());
        put("activity.from", activity.period().from().toString());
        put("activity.to", activity.period().to().toString());
    }

    private void put(Indicator indicator) {
        put("indicator.name", indicator.name());
        put("indicator.unit", indicator.unit());
        put("indicator.baseline", plain(indicator.baseline()));
        put("indicator.target", plain(indicator.target()));
        put("indicator.source", indicator.source());
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
