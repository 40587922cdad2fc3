package se.medborgarlofte.pledge.application;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.medborgarlofte.pledge.domain.ConcernCategory;

/** Takes rows of reference data. */
@Component
class ReferenceRows implements RowImport {

    private final ReferenceData data;

    ReferenceRows(ReferenceData data) {
        this.data = data;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.REFERENCE_DATA;
    }

    @Override
    public Set<String> columns() {
        return Set.of("kind", "code", "parent", "nameSv", "nameEn", "validFrom");
    }

    @Override
    public Optional<ImportStatus.RefusedRow> take(ImportStatus order, Imports.NumberedRow row) {
        Cells cells = new Cells(row);
        ReferenceKind kind = cells.one("kind", ReferenceKind.class);
        LocalDate validFrom = cells.day("validFrom");
        if (kind == null || validFrom == null) {
            return cells.wrong();
        }
        ReferenceEntry entry = entry(cells, kind, validFrom);
        checkParent(cells, entry);
        if (cells.wrong().isEmpty()) {
            data.keep(entry, new ReferenceSource(order.source(), order.asOf(), order.id()));
        }
        return cells.wrong();
    }

    private static ReferenceEntry entry(Cells cells, ReferenceKind kind, LocalDate validFrom) {
        String names = kind == ReferenceKind.POLICE_COVERAGE ? "(?s).*" : "(?s).{1,200}";
        return new ReferenceEntry(
                kind,
                cells.text("code", pattern(kind), "not-a-code"),
                cells.optional("parent"),
                cells.text("nameSv", names, "name-is-missing"),
                cells.text("nameEn", names, "name-is-missing"),
                validFrom,
                cells.optional("validTo") == null ? null : cells.day("validTo"),
                cells.optional("inhabitants") == null ? null : cells.number("inhabitants"));
    }

    private static String pattern(ReferenceKind kind) {
        return switch (kind) {
            case COUNTY -> "[0-9]{2}";
            case MUNICIPALITY -> "[0-9]{4}";
            case PROBLEM_CATEGORY ->
                Arrays.stream(ConcernCategory.values()).map(Enum::name).collect(Collectors.joining("|"));
            case POLICE_REGION, LOCAL_POLICE_AREA, POLICE_COVERAGE, CRIME_TYPE -> "[A-Za-z0-9-]{1,40}";
        };
    }

    /** What a row belongs to must be there: a county, an area, a category. */
    private void checkParent(Cells cells, ReferenceEntry entry) {
        String parent = entry.parent();
        boolean right = switch (entry.kind()) {
            case MUNICIPALITY ->
                parent != null
                        && entry.code().startsWith(parent)
                        && data.find(ReferenceKind.COUNTY + ":" + parent).isPresent();
            case POLICE_COVERAGE -> coversSomething(entry);
            case CRIME_TYPE ->
                Arrays.stream(ConcernCategory.values())
                        .anyMatch(category -> category.name().equals(parent));
            case COUNTY, POLICE_REGION, LOCAL_POLICE_AREA, PROBLEM_CATEGORY -> true;
        };
        cells.refuseUnless(right, "parent", "unknown-parent");
        boolean ordered = entry.validTo() == null || !entry.validTo().isBefore(entry.validFrom());
        cells.refuseUnless(ordered, "validTo", "ends-before-it-starts");
        if (ordered && right && entry.kind() == ReferenceKind.POLICE_COVERAGE) {
            checkCoverage(cells, entry);
        }
    }

    /** An area covers another once at a time, and only while it is there itself. */
    private void checkCoverage(Cells cells, ReferenceEntry entry) {
        String parent = Objects.requireNonNull(entry.parent());
        boolean again = data.coverages(entry.code(), parent).stream()
                .filter(other -> !other.id().equals(entry.id()))
                .anyMatch(other -> overlap(other, entry));
        cells.refuseUnless(!again, "validFrom", "overlaps-another");
        boolean there = data.find(police(parent) + ":" + entry.code())
                .filter(area -> !entry.validFrom().isBefore(area.validFrom()))
                .filter(area -> area.validTo() == null
                        || (entry.validTo() != null && !entry.validTo().isAfter(area.validTo())))
                .isPresent();
        cells.refuseUnless(there, "validFrom", "area-not-valid-then");
    }

    private static boolean overlap(ReferenceEntry one, ReferenceEntry other) {
        return (one.validTo() == null || !one.validTo().isBefore(other.validFrom()))
                && (other.validTo() == null || !other.validTo().isBefore(one.validFrom()));
    }

    private static ReferenceKind police(String parent) {
        return parent.length() == 2 ? ReferenceKind.POLICE_REGION : ReferenceKind.LOCAL_POLICE_AREA;
    }

    private boolean coversSomething(ReferenceEntry entry) {
        String parent = entry.parent();
        if (parent == null) {
            return false;
        }
        ReferenceKind police = police(parent);
        ReferenceKind area = police == ReferenceKind.POLICE_REGION ? ReferenceKind.COUNTY : ReferenceKind.MUNICIPALITY;
        return data.find(police + ":" + entry.code()).isPresent()
                && data.find(area + ":" + parent).isPresent();
    }
}
