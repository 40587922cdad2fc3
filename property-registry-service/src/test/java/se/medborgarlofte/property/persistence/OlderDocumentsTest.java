package se.medborgarlofte.property.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.eventing.store.StateMapping;
import se.medborgarlofte.property.domain.Custody;
import se.medborgarlofte.property.domain.Finding;
import se.medborgarlofte.property.domain.Item;
import se.medborgarlofte.property.domain.Match;
import se.medborgarlofte.property.domain.MatchRefused;
import se.medborgarlofte.property.domain.MatchState;
import se.medborgarlofte.property.domain.ReportOrigin;
import se.medborgarlofte.property.domain.Standing;
import se.medborgarlofte.property.domain.StolenItem;
import se.medborgarlofte.property.domain.Supplement;
import se.medborgarlofte.property.domain.TheftReport;

/** What was stored before a field existed can still be read, and means what it meant. */
class OlderDocumentsTest {
    private static final Document RING = new Document("category", "JEWELLERY")
            .append("colour", "guld")
            .append("text", "Slät ring")
            .append("features", new Document());

    private final StateMapping mapping = new StateMapping()
            .sealed(ReportOrigin.class)
            .sealed(StolenItem.class)
            .sealed(Supplement.Content.class);

    @Test
    void aThingOfOneColour() {
        Document stored = new Document("ownerId", "anna")
                .append("description", RING)
                .append("identifiers", List.of())
                .append("registeredAt", new Date(0));
        Item item = mapping.fromDocument(stored, Item.class);

        assertThat(item.description().colours()).containsExactly("guld");
        assertThat(item.description().materials()).isEmpty();
        assertThat(mapping.fromDocument(mapping.toDocument(item), Item.class)).isEqualTo(item);
    }

    @Test
    void aReportWithoutSupplements() {
        Document thing = new Document("is", "Described")
                .append("itemId", "ring")
                .append("description", RING)
                .append("identifiers", List.of())
                .append("standing", "MISSING");
        Document stored = new Document("origin", new Document("is", "SignedIn").append("reportedBy", "anna"))
                .append("municipalityCode", "1230")
                .append("stolen", new Document("from", "2026-11-14").append("to", "2026-11-15"))
                .append("items", List.of(thing))
                .append("reportedAt", new Date(0));
        TheftReport report = mapping.fromDocument(stored, TheftReport.class);

        assertThat(report.supplements()).isEmpty();
        assertThat(report.standing(report.items().getFirst())).isEqualTo(Standing.MISSING);
        assertThat(mapping.fromDocument(mapping.toDocument(report), TheftReport.class))
                .isEqualTo(report);
    }

    @Test
    void aMatchThatOnePersonRefused() {
        Document refused = new Document("personId", "fatima")
                .append("reason", "DIFFERENT_THING")
                .append("at", new Date(0));
        Document stored = new Document("pair", pair())
                .append("state", "REFUSED")
                .append("confirmations", List.of())
                .append("refused", refused)
                .append("proposedAt", new Date(0));
        Match match = mapping.fromDocument(stored, Match.class);

        assertThat(match.state()).isEqualTo(MatchState.REFUSED);
        assertThat(match.refusals()).extracting(MatchRefused::personId).containsExactly("fatima");
        assertThat(match.finding()).isEqualTo(Finding.ofEqualIdentifiers());
        assertThat(mapping.fromDocument(mapping.toDocument(match), Match.class)).isEqualTo(match);
    }

    @Test
    void aCustodyOfWhoseClocksNobodyWasTold() {
        Document stored = new Document("seizureId", "seizure")
                .append("municipalityCode", "1281")
                .append("caseNumber", "5000-K1-26")
                .append("since", "2026-11-20")
                .append("responsible", "hanna")
                .append("items", List.of())
                .append("notices", List.of());
        Custody custody = mapping.fromDocument(stored, Custody.class);

        assertThat(custody.clocksTold()).isEmpty();
        assertThat(mapping.fromDocument(mapping.toDocument(custody), Custody.class))
                .isEqualTo(custody);
    }

    private static Document pair() {
        return new Document("basis", "SERIAL")
                .append("owned", new Document("itemId", "ring"))
                .append(
                        "seized",
                        new Document("seizureId", "seizure")
                                .append("seizedItemId", "thing")
                                .append("municipalityCode", "1281"));
    }
}
