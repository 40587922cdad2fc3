package se.medborgarlofte.pledge.application;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.CommonProblem;
import se.medborgarlofte.http.KeyedCommand;
import se.medborgarlofte.http.Problem;
import se.medborgarlofte.http.Resource;

/** Starts an import: the file is checked as a whole, its rows are taken one by one while the caller may watch. */
@Component
public final class StartImport {

    private final Access access;
    private final SwedishCalendar calendar;
    private final Imports imports;
    private final ImportSchedule schedule;
    private final Map<ImportKind, RowImport> kinds = new EnumMap<>(ImportKind.class);

    StartImport(
            Access access, SwedishCalendar calendar, Imports imports, ImportSchedule schedule, List<RowImport> kinds) {
        this.access = access;
        this.calendar = calendar;
        this.imports = imports;
        this.schedule = schedule;
        kinds.forEach(each -> this.kinds.put(each.kind(), each));
    }

    /** Starts it and answers its id. */
    public String start(Caller caller, KeyedCommand command, ImportOrder order) {
        String area = order.municipalityCode();
        if (order.kind() == ImportKind.SAFETY_SURVEY && area == null) {
            throw Problem.of(CommonProblem.INVALID_REQUEST).error("/municipalityCode", "not-null");
        }
        access.require(operation(order.kind()), caller, area == null ? Resource.anywhere() : Resource.in(area));
        Set<String> columns = Objects.requireNonNull(kinds.get(order.kind())).columns();
        List<Map<String, String>> rows = CsvRows.read(order.csv(), columns);
        if (!imports.keep(command.id(), order, rows, command.bodyHash(), caller.personId(), calendar.now())) {
            throw Problem.of(CommonProblem.IDEMPOTENCY_KEY_REUSED);
        }
        schedule.schedule(command.id());
        return command.id();
    }

    private static PledgeOperation operation(ImportKind kind) {
        return switch (kind) {
            case REFERENCE_DATA -> PledgeOperation.IMPORT_REFERENCE_DATA;
            case CRIME_STATISTICS, SAFETY_SURVEY -> PledgeOperation.IMPORT_INPUTS;
        };
    }
}
