package se.medborgarlofte.property.matching;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.Duplicates;
import se.medborgarlofte.matching.Answer;
import se.medborgarlofte.matching.Context;
import se.medborgarlofte.matching.Matcher;
import se.medborgarlofte.matching.learn.JudgedCase;
import se.medborgarlofte.matching.score.Feature;
import se.medborgarlofte.matching.score.Weights;
import se.medborgarlofte.property.application.ComparedThings;
import se.medborgarlofte.property.application.JudgedCases;
import se.medborgarlofte.property.application.NotCurrentException;
import se.medborgarlofte.property.domain.Judgement;
import se.medborgarlofte.property.domain.ThingRef;
import se.medborgarlofte.property.domain.ThingRef.Side;

/**
 * One document for each match: the levels of the pair and of everything that competed with it, by the features' names so
 * that they outlive a new feature, and what people decided.
 */
@Component
class MongoJudgedCases implements JudgedCases {
    private static final String JUDGEMENT = "judgement";

    private final EngineThings engineThings = new EngineThings();
    private final MongoCollection<Document> cases;
    private final ComparedThings things;
    private final CurrentIndex current;
    private final CurrentWeights weights;
    private final Clock clock;

    MongoJudgedCases(
            MongoDatabase database, ComparedThings things, CurrentIndex current, CurrentWeights weights, Clock clock) {
        this.cases = database.getCollection("judged_cases");
        this.things = things;
        this.current = current;
        this.weights = weights;
        this.clock = clock;
    }

    @Override
    public boolean has(String matchId) {
        return cases.find(new Document("_id", matchId)).first() != null;
    }

    @Override
    public void measure(String matchId, ThingRef stolen, ThingRef seized) {
        IndexGeneration index =
                current.generation().orElseThrow(() -> new NotCurrentException("the first index is being built"));
        Matcher matcher = new Matcher(
                index.of(Side.STOLEN), index.of(Side.SEIZED), weights.get().weights());
        things.find(seized).ifPresent(found -> {
            Answer answer = matcher.ask(engineThings.normal(found), EngineThings.side(Side.SEIZED), Context.NOTHING);
            keep(matchId, answer, stolen);
        });
    }

    /** A pair that does not even contend teaches nothing. */
    private void keep(String matchId, Answer answer, ThingRef stolen) {
        JudgedCase measured = JudgedCase.of(answer, Set.of(stolen.key()), Set.of(), false);
        measured.confirmed().stream()
                .findFirst()
                .ifPresent(place -> Duplicates.insertIfAbsent(
                        cases,
                        new Document("_id", matchId)
                                .append("place", place)
                                .append(
                                        "candidates",
                                        measured.values().stream()
                                                .map(MongoJudgedCases::levels)
                                                .toList())
                                .append("claims", claims(measured))
                                .append("things", measured.among())
                                .append("weights", weights.get().number())
                                .append("measuredAt", Date.from(clock.instant()))
                                .append(JUDGEMENT, Judgement.NONE.name())));
    }

    private static Document levels(double[] values) {
        Document levels = new Document();
        for (Feature feature : Feature.values()) {
            if (values[feature.ordinal()] != 0) {
                levels.append(feature.name(), values[feature.ordinal()]);
            }
        }
        return levels;
    }

    private static List<Double> claims(JudgedCase measured) {
        List<Double> claims = new ArrayList<>();
        for (double claim : measured.claims()) {
            claims.add(claim);
        }
        return claims;
    }

    @Override
    public void judge(String matchId, Judgement judgement) {
        cases.updateOne(new Document("_id", matchId), Updates.set(JUDGEMENT, judgement.name()));
    }

    /** Every case that people have decided, in an order that does not depend on when; likeness by the given weights. */
    List<JudgedCase> all(Weights by) {
        List<JudgedCase> all = new ArrayList<>();
        Document decided = new Document(
                JUDGEMENT, new Document("$in", List.of(Judgement.SAME.name(), Judgement.DIFFERENT.name())));
        cases.find(decided).sort(new Document("_id", 1)).forEach(document -> all.add(kept(document, by)));
        return all;
    }

    private static JudgedCase kept(Document document, Weights by) {
        Set<Integer> place = Set.of(document.getInteger("place"));
        boolean same = Judgement.SAME.name().equals(document.getString(JUDGEMENT));
        List<double[]> values = document.getList("candidates", Document.class).stream()
                .map(MongoJudgedCases::values)
                .toList();
        return new JudgedCase(
                values,
                values.stream().mapToDouble(by::likeness).toArray(),
                document.getList("claims", Double.class).stream()
                        .mapToDouble(Double::doubleValue)
                        .toArray(),
                same ? place : Set.of(),
                same ? Set.of() : place,
                document.getInteger("things"),
                false);
    }

    /** The same case by other weights. The things may be gone, so the claims stay as they were measured. */
    static JudgedCase by(Weights weights, JudgedCase judged) {
        return new JudgedCase(
                judged.values(),
                judged.values().stream().mapToDouble(weights::likeness).toArray(),
                judged.claims(),
                judged.confirmed(),
                judged.refused(),
                judged.among(),
                judged.complete());
    }

    private static double[] values(Document levels) {
        double[] values = new double[Feature.values().length];
        for (Feature feature : Feature.values()) {
            values[feature.ordinal()] = levels.get(feature.name(), 0.0);
        }
        return values;
    }
}
