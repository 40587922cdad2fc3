package se.medborgarlofte.pledge.persistence;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import org.bson.Document;
import org.springframework.stereotype.Component;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.pledge.application.SurveyAnswer;
import se.medborgarlofte.pledge.application.SurveyAnswers;
import se.medborgarlofte.pledge.domain.ConcernCategory;

/** The answers of safety surveys in MongoDB. */
@Component
class MongoSurveyAnswers implements SurveyAnswers {

    static final String COLLECTION = "surveyAnswers";

    /** What {@link #of} filters and sorts by. */
    static final Document INDEX = new Document("input", 1).append("line", 1);

    private final MongoCollection<Document> rows;

    MongoSurveyAnswers(MongoDatabase database) {
        this.rows = database.getCollection(COLLECTION);
    }

    @Override
    public Page<SurveyAnswer> of(String inputId, PageRequest request) {
        return query(inputId).page(request, MongoSurveyAnswers::answer);
    }

    PagedQuery query(String inputId) {
        return new PagedQuery(rows, new Document("input", inputId), new Document("line", 1));
    }

    @Override
    public void keep(String inputId, int line, SurveyAnswer answer) {
        String id = inputId + "/" + line;
        Document row = new Document("_id", id)
                .append("input", inputId)
                .append("line", line)
                .append("question", answer.question())
                .append(
                        "category",
                        answer.category() == null ? null : answer.category().name())
                .append("group", answer.group())
                .append("count", answer.count())
                .append("outOf", answer.outOf());
        rows.replaceOne(new Document("_id", id), row, new ReplaceOptions().upsert(true));
    }

    private static SurveyAnswer answer(Document row) {
        String category = row.getString("category");
        return new SurveyAnswer(
                row.getString("question"),
                category == null ? null : ConcernCategory.valueOf(category),
                row.getString("group"),
                row.getInteger("count"),
                row.getInteger("outOf"));
    }
}
