package se.medborgarlofte.property.persistence;

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
        List<T> items = documents
                .find(filter)
                .sort(order)
                .skip(request.offset())
                .limit(request.limit())
                .map(read::apply)
                .into(new ArrayList<>());
        return Page.of(items, documents.countDocuments(filter), request);
    }
}
