package se.medborgarlofte.property.csv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import se.medborgarlofte.property.application.FindingCode;
import se.medborgarlofte.property.application.ReadTheftFile.Case;
import se.medborgarlofte.property.application.ReadTheftFile.Finding;
import se.medborgarlofte.property.application.ReadTheftFile.Thing;
import se.medborgarlofte.property.domain.TheftPeriod;

/** Puts the rows of a file together to cases; rows of one case may lie thousands of lines apart. */
final class CaseRows {
    private static final int MOST_THINGS = 200;

    private final Map<String, List<Row>> byCase = new LinkedHashMap<>();

    /**
     * Adds a row.
     *
     * @throws RefusedRowException when it contradicts an earlier row of the same case
     */
    void add(Row row) {
        List<Row> rows = byCase.computeIfAbsent(row.caseKey(), _ -> new ArrayList<>());
        if (!rows.isEmpty()) {
            requireSameTheft(rows.getFirst(), row);
        }
        if (rows.size() == MOST_THINGS) {
            throw new RefusedRowException(FindingCode.TOO_MANY_THINGS, Column.CASE_KEY);
        }
        rows.add(row);
    }

    List<Case> cases() {
        return byCase.values().stream().map(CaseRows::toCase).toList();
    }

    /** Cases in which one thing is missing and another recovered: possible, and worth a look. */
    List<Finding> remarks() {
        return byCase.values().stream()
                .filter(rows -> standings(rows).distinct().count() > 1)
                .map(rows -> new Finding(rows.getFirst().line(), FindingCode.MIXED_STATUS, Column.STATUS.header()))
                .toList();
    }

    private static Stream<Object> standings(List<Row> rows) {
        return rows.stream().map(row -> row.thing().standing());
    }

    private static void requireSameTheft(Row first, Row row) {
        if (!first.date().equals(row.date())) {
            throw new RefusedRowException(FindingCode.DIFFERS_FROM_ITS_REPORT, Column.DATE);
        }
        if (!Objects.equals(first.municipalityCode(), row.municipalityCode())) {
            throw new RefusedRowException(FindingCode.DIFFERS_FROM_ITS_REPORT, Column.MUNICIPALITY);
        }
    }

    private static Case toCase(List<Row> rows) {
        Row first = rows.getFirst();
        List<Thing> things = rows.stream().map(Row::thing).toList();
        TheftPeriod stolen = new TheftPeriod(first.date(), first.date());
        return new Case(first.caseKey(), stolen, first.municipalityCode(), first.place(), things);
    }
}
