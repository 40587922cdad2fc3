package se.medborgarlofte.property.application;

import java.util.Optional;
import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.DuplicateAggregateException;
import se.medborgarlofte.property.domain.AreaMonth;
import se.medborgarlofte.property.domain.AreaMonthFigures;
import se.medborgarlofte.property.domain.AreaMonthFiguresEvent;

/** States the figures of an area and month anew when they have changed. */
@Service
public class StateFigures {
    private final FigureFacts facts;
    private final FigureStatements statements;
    private final AggregateStore<AreaMonthFigures, AreaMonthFiguresEvent> figures;

    StateFigures(
            FigureFacts facts,
            FigureStatements statements,
            AggregateStore<AreaMonthFigures, AreaMonthFiguresEvent> figures) {
        this.facts = facts;
        this.statements = statements;
        this.figures = figures;
    }

    /**
     * Counts and states what is due.
     *
     * @return whether nothing more is due
     */
    public boolean state(AreaMonth areaMonth) {
        Optional<String> token = statements.due(areaMonth);
        if (token.isEmpty()) {
            return true;
        }
        begin(areaMonth);
        // Counted after the load and inside the decision: whoever saves has counted every row that was there when the
        // statement before was saved, so that no older count can replace a newer one.
        figures.change(areaMonth.name(), stated -> stated.state(facts.count(areaMonth)));
        return statements.stated(areaMonth, token.get());
    }

    private void begin(AreaMonth areaMonth) {
        if (figures.find(areaMonth.name()).isPresent()) {
            return;
        }
        try {
            figures.create(areaMonth.name(), AreaMonthFigures.begin(areaMonth));
        } catch (DuplicateAggregateException begunMeanwhile) {
            // The other one's empty figures are as good as ours.
        }
    }
}
