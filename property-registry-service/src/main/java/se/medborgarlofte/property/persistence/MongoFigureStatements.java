package se.medborgarlofte.property.persistence;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.medborgarlofte.property.application.FigureStatements;
import se.medborgarlofte.property.domain.AreaMonth;

/** One document for each area and month: the token wanted last and the token stated last. */
@Component
class MongoFigureStatements implements FigureStatements {
    private static final int DUPLICATE_KEY = 11000;
    private static final String WANTED = "wanted";
    private static final String STATED = "stated";
    private static final FindOneAndUpdateOptions MAKE_AND_READ_BEFORE =
            new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.BEFORE);
    private static final FindOneAndUpdateOptions READ_AFTER =
            new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);

    private final MongoCollection<Document> statements;

    MongoFigureStatements(MongoDatabase database) {
        this.statements = database.getCollection("figure_statements");
    }

    @Override
    public String want(AreaMonth areaMonth, String token) {
        Document before = setWanted(areaMonth, token);
        return before == null
                ? ""
                : Optional.ofNullable(before.getString(STATED)).orElse("");
    }

    @Override
    public Optional<String> due(AreaMonth areaMonth) {
        return Optional.ofNullable(statements.find(id(areaMonth)).first())
                .filter(statement -> !statement.getString(WANTED).equals(statement.getString(STATED)))
                .map(statement -> statement.getString(WANTED));
    }

    @Override
    public boolean stated(AreaMonth areaMonth, String token) {
        Document after = statements.findOneAndUpdate(id(areaMonth), Updates.set(STATED, token), READ_AFTER);
        return after == null || token.equals(after.getString(WANTED));
    }

    private @Nullable Document setWanted(AreaMonth areaMonth, String token) {
        try {
            return setWantedOnce(areaMonth, token);
        } catch (MongoCommandException e) {
            if (e.getErrorCode() != DUPLICATE_KEY) {
                throw e;
            }
            // Two made the document at the same time; it is there now.
            return setWantedOnce(areaMonth, token);
        }
    }

    private @Nullable Document setWantedOnce(AreaMonth areaMonth, String token) {
        return statements.findOneAndUpdate(id(areaMonth), Updates.set(WANTED, token), MAKE_AND_READ_BEFORE);
    }

    private static Document id(AreaMonth areaMonth) {
        return new Document("_id", areaMonth.name());
    }
}
