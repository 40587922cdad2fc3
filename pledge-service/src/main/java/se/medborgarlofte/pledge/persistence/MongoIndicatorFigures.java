package se.medborgarlofte.pledge.persistence;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.time.YearMonth;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.medborgarlofte.pledge.application.AreaFiguresRow;
import se.medborgarlofte.pledge.application.IndicatorFigures;
import se.medborgarlofte.pledge.application.RecordedFigure;
import se.medborgarlofte.pledge.domain.Figure;
import se.medborgarlofte.pledge.domain.FigureSeries;
import se.medborgarlofte.pledge.domain.Indicator;

/** The recorded figures in MongoDB, one row for each indicator, area and month, beside those of the registry. */
@Component
class MongoIndicatorFigures implements IndicatorFigures {

    static final String COLLECTION = "indicatorFigures";

    /** What {@link #series} looks by. */
    static final Document INDEX = new Document("series", 1);

    private final MongoCollection<Document> recorded;
    private final MongoCollection<Document> registry;

    MongoIndicatorFigures(MongoDatabase database) {
        this.recorded = database.getCollection(COLLECTION);
        this.registry = database.getCollection(AreaFiguresRow.COLLECTION);
    }

    @Override
    public FigureSeries series(String pledgeId, Indicator indicator, List<String> areas) {
        String field = registryField(indicator.feed());
        return field == null ? recorded(pledgeId, indicator.key(), areas.getFirst()) : stated(field, areas);
    }

    private FigureSeries recorded(String pledgeId, String indicatorKey, String area) {
        Map<YearMonth, Figure> figures = new HashMap<>();
        recorded.find(filter(pledgeId, indicatorKey, area))
                .forEach(row -> figures.put(
                        YearMonth.parse(row.getString("month")),
                        new Figure(row.getInteger("count"), row.getInteger("outOf"))));
        return new FigureSeries(figures);
    }

    private FigureSeries stated(String field, List<String> areas) {
        Map<YearMonth, Figure> figures = new HashMap<>();
        registry.find(statedIn(areas))
                .forEach(row -> figures.merge(
                        YearMonth.parse(row.getString(AreaFiguresRow.MONTH)),
                        Figure.of(row.getInteger(field, 0)),
                        (one, other) -> Figure.of(one.count() + other.count())));
        return new FigureSeries(figures);
    }

    static Document statedIn(List<String> areas) {
        return new Document(AreaFiguresRow.MUNICIPALITY_CODE, new Document("$in", areas));
    }

    static Document filter(String pledgeId, String indicatorKey, String area) {
        return new Document("series", seriesOf(pledgeId, indicatorKey, area));
    }

    private static String seriesOf(String pledgeId, String indicatorKey, String area) {
        return pledgeId + "/" + indicatorKey + "/" + area;
    }

    private static @Nullable String registryField(Indicator.Feed feed) {
        return switch (feed) {
            case RECORDED -> null;
            case THEFTS_REPORTED -> AreaFiguresRow.THEFTS_REPORTED;
            case UV_CHECKS -> AreaFiguresRow.UV_CHECKS;
            case UV_HITS -> AreaFiguresRow.UV_HITS;
            case ITEMS_SEIZED -> AreaFiguresRow.ITEMS_SEIZED;
            case ITEMS_MATCHED -> AreaFiguresRow.ITEMS_MATCHED;
            case ITEMS_RETURNED -> AreaFiguresRow.ITEMS_RETURNED;
        };
    }

    @Override
    public void keep(String pledgeId, String indicatorKey, String area, RecordedFigure figure) {
        String series = seriesOf(pledgeId, indicatorKey, area);
        String id = series + "/" + figure.month();
        Document row = new Document("_id", id)
                .append("series", series)
                .append("month", figure.month().toString())
                .append("count", figure.figure().count())
                .append("outOf", figure.figure().outOf())
                .append("recordedBy", figure.recordedBy())
                .append("recordedAt", Date.from(figure.recordedAt()));
        recorded.replaceOne(new Document("_id", id), row, new ReplaceOptions().upsert(true));
    }
}
