package se.medborgarlofte.pledge.persistence;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.migration.Migration;
import se.medborgarlofte.pledge.domain.PledgeContent;

/**
 * Gives pledges that were stored before there were versions, evidence and keys what they then would have got. The
 * version before reads them as it did: it ignores what it does not know.
 */
@Component
class PledgesOfEarlierVersions implements Migration {

    @Override
    public String id() {
        return "pledge-002-pledges-of-earlier-versions";
    }

    @Override
    public void apply(MongoDatabase database) {
        MongoCollection<Document> pledges = database.getCollection(Stores.PLEDGES);
        for (Document pledge : pledges.find(new Document("state.evidence", new Document("$exists", false)))) {
            Document asRead = new Document("_id", pledge.getString("_id")).append("version", pledge.getLong("version"));
            pledges.updateOne(asRead, new Document("$set", filledIn(pledge.get("state", Document.class))));
        }
    }

    private static Document filledIn(Document state) {
        Document content = state.get("content", Document.class);
        return new Document("state.content.activities", activities(content))
                .append("state.content.indicators", indicators(content))
                .append("state.versions", versions(state))
                .append("state.evidence", List.of());
    }

    private static List<Document> activities(Document content) {
        List<Document> activities = new ArrayList<>();
        for (Document activity : content.getList("activities", Document.class)) {
            activities.add(new Document("key", PledgeContent.activityKey(activities.size()))
                    .append("planned", 1)
                    .append("serves", List.of()));
            activities.getLast().putAll(activity);
        }
        return activities;
    }

    private static List<Document> indicators(Document content) {
        List<Document> indicators = new ArrayList<>();
        for (Document indicator : content.getList("indicators", Document.class)) {
            indicators.add(new Document("key", PledgeContent.indicatorKey(indicators.size()))
                    .append("measure", "COUNT")
                    .append("feed", "RECORDED"));
            indicators.getLast().putAll(indicator);
        }
        return indicators;
    }

    /** A pledge in force has its content as its first version. */
    private static List<Document> versions(Document state) {
        Document stage = state.get("stage", Document.class);
        if (!"Active".equals(stage.getString("is"))) {
            return List.of();
        }
        Document content = new Document(state.get("content", Document.class));
        content.append("activities", activities(content)).append("indicators", indicators(content));
        return List.of(new Document("number", 1)
                .append("origin", "FIRST")
                .append("contentRevision", state.getInteger("contentRevision"))
                .append("content", content)
                .append("inForceFrom", stage.getString("effectiveFrom"))
                .append("at", stage.getDate("activatedAt")));
    }
}
