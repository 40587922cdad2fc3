package se.medborgarlofte.pledge.persistence;

import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.bson.Document;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;

/** One page of what matches a filter. The order ends with the id, so that pages never overlap. */
record PagedQuery(MongoCollection<Document> documents, Document filter, Document order) {

    <T> Page<T> page(PageRequest request, Function<Document, T> read) {
        return page(request, new Document(), read);
    }

    /** Of each document only these fields. */
    <T> Page<T> page(PageRequest request, Document fields, Function<Document, T> read) {
        List<T> items = documents
                .find(filter)
                .projection(fields)
                .sort(order)
                .skip(request.offset())
                .limit(request.limit())
                .map(read::apply)
                .into(new ArrayList<>());
        return Page.of(items, total(request, items.size()), request);
    }

    /** A page that is not full is the last one: then nothing needs to be counted. */
    private long total(PageRequest request, int found) {
        boolean last = found < request.limit() && (found > 0 || request.offset() == 0);
        return last ? request.offset() + (long) found : documents.countDocuments(filter);
    }
}
