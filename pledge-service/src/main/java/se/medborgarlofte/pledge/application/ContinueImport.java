package se.medborgarlofte.pledge.application;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Takes the next rows of an import. Nobody asks for it: the work goes on by itself, also after a crash. */
@Component
public final class ContinueImport {

    private static final int AT_ONCE = 200;

    private final Imports imports;
    private final Map<ImportKind, RowImport> kinds = new EnumMap<>(ImportKind.class);

    ContinueImport(Imports imports, List<RowImport> kinds) {
        this.imports = imports;
        kinds.forEach(each -> this.kinds.put(each.kind(), each));
    }

    /** Takes some rows; true when none is left. */
    public boolean go(String importId) {
        ImportStatus status = imports.find(importId).orElseThrow();
        RowImport taker = Objects.requireNonNull(kinds.get(status.kind()));
        List<Imports.NumberedRow> rows = imports.next(importId, status.done(), AT_ONCE);
        List<ImportStatus.RefusedRow> refused =
                rows.stream().flatMap(row -> taker.take(status, row).stream()).toList();
        imports.note(importId, status.done() + rows.size(), refused);
        return status.done() + rows.size() == status.total();
    }
}
