package se.medborgarlofte.dialogue.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.medborgarlofte.dialogue.application.ConcernSearch;
import se.medborgarlofte.dialogue.application.Scope;
import se.medborgarlofte.dialogue.domain.Category;
import se.medborgarlofte.dialogue.domain.ConcernState;
import se.medborgarlofte.dialogue.domain.Party;
import se.medborgarlofte.dialogue.domain.TimeSpan;
import se.medborgarlofte.eventing.testing.EventingTest;
import se.medborgarlofte.eventing.testing.TestStack;

@EventingTest
@DisplayName("On a real MongoDB every list uses an index, for finding and for ordering")
class IndexUseIT {

    @Autowired
    MongoDatabase database;

    @BeforeEach
    void onlyOnARealServer() {
        assumeTrue(TestStack.shared().onRealServers(), "not run on real servers: the embedded store explains nothing");
    }

    @Test
    @DisplayName("concerns of a municipality, filtered, and one's own")
    void concerns() {
        var municipality =
                new ConcernSearch(new Scope.InMunicipality("1230"), Category.THEFT, ConcernState.RAISED, null);
        var own = new ConcernSearch(new Scope.Own("somebody"), null, null, null);

        usesAnIndex("concerns", MongoConcerns.filter(municipality), MongoConcerns.NEWEST_FIRST);
        usesAnIndex("concerns", MongoConcerns.filter(own), MongoConcerns.NEWEST_FIRST);
    }

    @Test
    @DisplayName("visits of a municipality, and one's own")
    void visits() {
        usesAnIndex("visits", MongoVisits.filter(new Scope.InMunicipality("1230")), MongoVisits.NEXT_FIRST);
        usesAnIndex("visits", MongoVisits.filter(new Scope.Own("somebody")), MongoVisits.NEXT_FIRST);
        var span = new TimeSpan(Instant.EPOCH, Instant.now());
        for (String people : List.of(MongoVisits.CONFIRMED_PERSON, MongoVisits.ASKED_PERSON)) {
            usesAnIndex("visits", MongoVisits.taking(people, Set.of("somebody", "else"), span), new Document());
        }
        usesAnIndex("visits", MongoVisits.waitingIn("1230"), new Document());
    }

    @Test
    @DisplayName("representatives of a municipality")
    void representatives() {
        usesAnIndex(
                "representatives",
                MongoRepresentatives.filter("1230", List.of(Party.POLICE)),
                MongoRepresentatives.BY_ID);
    }

    private void usesAnIndex(String collection, Document filter, Bson order) {
        String plan = database.getCollection(collection)
                .find(filter)
                .sort(order)
                .explain()
                .get("queryPlanner", Document.class)
                .get("winningPlan", Document.class)
                .toJson();
        assertThat(plan).contains("IXSCAN").doesNotContain("COLLSCAN").doesNotContain("\"SORT\"");
    }
}
