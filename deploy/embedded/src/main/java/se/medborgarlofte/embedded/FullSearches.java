package se.medborgarlofte.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says, once for each set of fields, which searches of a large collection no index serves. They become slower with each
 * document, here and on a real server.
 */
final class FullSearches {

    /** Below this a search of all costs less than a look into an index is worth. */
    private static final int LARGE = 1_000;

    private static final Logger log = LoggerFactory.getLogger(FullSearches.class);

    private final Set<Set<String>> told = ConcurrentHashMap.newKeySet();

    /** A search looks at every document, of which there are so many. */
    void looksAtAll(String collection, long documents, Document query) {
        if (documents < LARGE) {
            return;
        }
        Set<String> fields = fields(query);
        // Who asks for everything gets what was asked for.
        if (!fields.isEmpty() && told.add(fields)) {
            log.warn("No index serves a search of {} by {}: {} documents are looked at", collection, fields, documents);
        }
    }

    /** The names of the fields that a query is about; never what they are compared with. */
    private static Set<String> fields(Document query) {
        Set<String> fields = new TreeSet<>();
        query.forEach((field, condition) -> {
            if (!field.startsWith("$")) {
                fields.add(field);
            } else if (condition instanceof Collection<?> parts) {
                parts.forEach(part -> {
                    if (part instanceof Document some) {
                        fields.addAll(fields(some));
                    }
                });
            }
        });
        return fields;
    }
}
