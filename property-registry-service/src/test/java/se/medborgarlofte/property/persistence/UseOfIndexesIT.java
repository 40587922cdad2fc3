package se.medborgarlofte.property.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.medborgarlofte.eventing.testing.TestStack;
import se.medborgarlofte.property.application.FigureFacts;
import se.medborgarlofte.property.story.RegistryStory;

/** On a real MongoDB every query of the registry is served by an index; the embedded store has none to show. */
class UseOfIndexesIT extends RegistryStory {

    @BeforeEach
    void onlyOnRealServers() {
        assumeTrue(TestStack.shared().onRealServers(), "not run on real servers");
    }

    @ParameterizedTest(name = "{0} by {1}")
    @MethodSource
    void theQueryUsesAnIndexAndSortsNothing(String collection, Document filter, Document order) {
        Document plan =
                database.getCollection(collection).find(filter).sort(order).explain();

        assertThat(plan.toJson()).contains("IXSCAN").doesNotContain("COLLSCAN").doesNotContain("\"SORT\"");
    }

    static Stream<Arguments> theQueryUsesAnIndexAndSortsNothing() {
        Document newest = new Document("state.registeredAt", -1).append("_id", 1);
        Document latest = new Document("state.reportedAt", -1).append("_id", 1);
        return Stream.of(
                Arguments.of(Stores.ITEMS, new Document("state.ownerId", "anna"), newest),
                Arguments.of(Stores.THEFT_REPORTS, new Document("state.origin.ownerId", "anna"), latest),
                Arguments.of(Stores.THEFT_REPORTS, new Document("state.municipalityCode", "1230"), latest),
                Arguments.of(Stores.THEFT_REPORTS, lately(), new Document()),
                Arguments.of(
                        Stores.THEFT_REPORTS,
                        lately().append("state.place.latitude", new Document("$gte", 55.6).append("$lte", 55.7))
                                .append("state.place.longitude", new Document("$gte", 13.1).append("$lte", 13.2)),
                        new Document()),
                Arguments.of(
                        Stores.MATCHES,
                        new Document("state.pair.seized.municipalityCode", "1281")
                                .append("state.state", new Document("$in", List.of("PROPOSED"))),
                        new Document("state.proposedAt", -1).append("_id", 1)),
                Arguments.of(
                        Stores.MATCHES,
                        new Document("state.pair.owned.itemId", "ring").append("state.pair.owned.reportId", "report"),
                        new Document()),
                Arguments.of(Stores.MATCHES, decided("state.pair.owned.reportId"), new Document()),
                Arguments.of(Stores.MATCHES, decided("state.pair.seized.seizureId"), new Document()),
                Arguments.of(
                        Stores.CANDIDATE_LISTS,
                        new Document("state.municipalityCode", "1281")
                                .append("state.thing.side", "SEIZED")
                                .append("state.shown.thing.aggregateId", new Document("$exists", true)),
                        new Document("state.changedAt", -1).append("_id", 1)),
                Arguments.of(
                        Stores.CANDIDATE_LISTS,
                        new Document("state.shown.thing.aggregateId", "report").append("state.thing.side", "SEIZED"),
                        new Document()),
                Arguments.of(
                        Stores.FIGURES,
                        new Document("state.areaMonth.municipalityCode", "1281"),
                        new Document("state.areaMonth.month", -1)),
                Arguments.of(
                        FigureFacts.COLLECTION,
                        new Document(FigureFacts.AREA_MONTH, "1281-2026-11"),
                        new Document(FigureFacts.AREA_MONTH, 1)),
                Arguments.of(
                        KitStores.KITS,
                        new Document("state.ownerId", "anna"),
                        new Document("state.ownedSince", -1).append("_id", 1)),
                Arguments.of(
                        KitStores.KITS,
                        new Document(
                                "$or",
                                List.of(
                                        new Document("state.ownerId", "anna"),
                                        new Document("state.loan.borrowerId", "anna")
                                                .append("state.loan.until", new Document("$gte", "2026-11-27")))),
                        new Document("state.ownedSince", -1).append("_id", 1)),
                Arguments.of(
                        ReadingStores.READINGS,
                        new Document("state.municipalityCode", "1281"),
                        new Document("state.detectedAt", -1).append("_id", 1)),
                Arguments.of(
                        LookUpStores.LOOK_UPS,
                        new Document("state.municipalityCode", "1281"),
                        new Document("state.madeAt", -1).append("_id", 1)),
                Arguments.of(
                        MongoCustodyLists.GALLERY,
                        new Document("municipalityCode", "1281"),
                        new Document("shownAt", -1).append("_id", 1)),
                Arguments.of(MongoPhotos.PHOTOS, new Document("thingId", "ring"), new Document("addedAt", 1)),
                Arguments.of(
                        MongoImportFindings.COLLECTION,
                        new Document("importId", "import").append("kind", "REMARK"),
                        new Document("line", 1).append("_id", 1)));
    }

    private static Document lately() {
        return new Document("state.municipalityCode", "1230")
                .append("state.stolen.to", new Document("$gte", "2026-10-25"));
    }

    private static Document decided(String heldBy) {
        return new Document(heldBy, "report")
                .append("state.state", new Document("$in", List.of("CONFIRMED", "REFUSED", "REVERSED")));
    }
}
