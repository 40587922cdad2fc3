package se.medborgarlofte.notification.letter;

import java.net.URI;
import java.time.Instant;
import se.medborgarlofte.notification.domain.Content;
import se.medborgarlofte.notification.domain.Fact;
import se.medborgarlofte.notification.domain.Language;

/** Says facts in words of one language. */
final class Wording {

    private final Content content;
    private final Words words;
    private final TimeWords times;
    private final URI portal;

    Wording(Content content, Language language, URI portal) {
        this.content = content;
        this.words = Words.in(language);
        this.times = TimeWords.in(language);
        this.portal = portal;
    }

    /** What to fill into the place of that code. */
    String of(String code) {
        return of(Place.of(code).orElseThrow(() -> new IllegalArgumentException("no place is called " + code)));
    }

    private String of(Place place) {
        return switch (place) {
            case PORTAL -> portal.toString();
            case MUNICIPALITY -> words.municipality(content.get(Fact.MUNICIPALITY_CODE));
            case CONCERN -> content.get(Fact.CONCERN_ID);
            case CATEGORY -> words.of("category", content.get(Fact.CONCERN_CATEGORY));
            case PLEDGE -> content.get(Fact.PLEDGE_ID);
            case VISIT -> content.get(Fact.VISIT_ID);
            case VISIT_KIND -> words.of("visit-kind", content.get(Fact.VISIT_KIND));
            case WHEN ->
                times.period(Instant.parse(content.get(Fact.STARTS_AT)), Instant.parse(content.get(Fact.ENDS_AT)));
            case ITEM -> content.get(Fact.ITEM_ID);
        };
    }
}
