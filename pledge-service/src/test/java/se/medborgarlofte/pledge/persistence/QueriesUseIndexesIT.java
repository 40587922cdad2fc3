package se.medborgarlofte.pledge.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.mongodb.ExplainVerbosity;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.medborgarlofte.eventing.testing.EventingTest;
import se.medborgarlofte.eventing.testing.TestStack;
import se.medborgarlofte.pledge.application.ConcernRow;
import se.medborgarlofte.pledge.application.ReferenceKind;
import se.medborgarlofte.pledge.domain.Party;
import se.medborgarlofte.pledge.domain.Period;

/** Every query goes by an index, for its filter and for its order. The embedded store has none, so it cannot tell. */
@EventingTest
class QueriesUseIndexesIT {

    @Autowired
    private MongoPictures pictures;

    @Autowired
    private MongoPledges pledges;

    @Autowired
    private MongoAreaFigures figures;

    @Autowired
    private MongoInputDocuments inputs;

    @Autowired
    private MongoAgreements agreements;

    @Autowired
    private MongoPlans plans;

    @Autowired
    private MongoSurveyAnswers answers;

    @Autowired
    private MongoReferenceData reference;

    @Autowired
    private MongoDatabase database;

    @BeforeEach
    void onARealServer() {
        assumeTrue(TestStack.shared().onRealServers(), "not run on real servers");
    }

    @Test
    void lists() {
        assertThatAnIndexServes(pictures.query("1230"));
        assertThatAnIndexServes(pledges.query("1230"));
        assertThatAnIndexServes(pledges.publicQuery("1230"));
        assertThatAnIndexServes(pledges.publicEverywhere());
        assertThatAnIndexServes(figures.query("1230", null));
        assertThatAnIndexServes(figures.query("1230", "2026-11"));
    }

    @Test
    void inputsAgreementsAndPlans() {
        assertThatAnIndexServes(inputs.query("1230", Party.MUNICIPALITY));
        assertThatAnIndexServes(agreements.query("1230"));
        assertThatAnIndexServes(plans.query("1230"));
        assertThatAnIndexServes(answers.query("0192f7a1"));
        Period year = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
        assertThatAnIndexServes(database.getCollection(MongoInputDocuments.COLLECTION)
                .find(MongoInputDocuments.overlapping("1230", year)));
        assertThatAnIndexServes(
                database.getCollection(MongoObservations.COLLECTION).find(MongoObservations.filter("1230", year)));
        assertThatAnIndexServes(database.getCollection(MongoCrimeStatistics.COLLECTION)
                .find(MongoCrimeStatistics.filter("1230", year)));
        assertThatAnIndexServes(database.getCollection(MongoImports.ROWS).find(MongoImports.range("0192f7a1", 0, 200)));
        assertThatAnIndexServes(reference.query(ReferenceKind.MUNICIPALITY, null, LocalDate.of(2026, 11, 30)));
    }

    @Test
    void theVersionThatFollowsAPicture() {
        assertThatAnIndexServes(database.getCollection(Stores.PICTURES).find(MongoPictures.follower("0192f7a0")));
    }

    @Test
    void theFiguresOfAnIndicator() {
        assertThatAnIndexServes(database.getCollection(MongoIndicatorFigures.COLLECTION)
                .find(MongoIndicatorFigures.filter("0192f7a1", "i1", "1230")));
    }

    @Test
    void theConcernsOfAPicture() {
        Period year = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

        assertThatAnIndexServes(database.getCollection(ConcernRow.COLLECTION).find(MongoConcerns.filter("1230", year)));
    }

    private static void assertThatAnIndexServes(PagedQuery query) {
        assertThatAnIndexServes(query.documents().find(query.filter()).sort(query.order()));
    }

    private static void assertThatAnIndexServes(FindIterable<Document> query) {
        String plan = query.explain(ExplainVerbosity.QUERY_PLANNER)
                .get("queryPlanner", Document.class)
                .get("winningPlan", Document.class)
                .toJson();
        assertThat(plan).contains("IXSCAN").doesNotContain("COLLSCAN").doesNotContain("\"SORT\"");
    }
}
