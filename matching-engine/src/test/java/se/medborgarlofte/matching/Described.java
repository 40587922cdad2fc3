package se.medborgarlofte.matching;

import java.time.LocalDate;
import org.apache.lucene.store.ByteBuffersDirectory;
import se.medborgarlofte.matching.index.Budget;
import se.medborgarlofte.matching.index.CandidateIndex;
import se.medborgarlofte.matching.index.LuceneCandidateIndex;
import se.medborgarlofte.matching.normal.NormalThing;
import se.medborgarlofte.matching.normal.Normaliser;
import se.medborgarlofte.matching.score.Weights;
import se.medborgarlofte.matching.thing.Period;
import se.medborgarlofte.matching.thing.Side;
import se.medborgarlofte.matching.thing.Thing;

/** Two small indexes in memory, and things to lay into them. */
final class Described implements AutoCloseable {

    static final Normaliser NORMALISER = Normaliser.standard();

    final CandidateIndex lost = LuceneCandidateIndex.open(new ByteBuffersDirectory(), Budget.STANDARD);
    final CandidateIndex found = LuceneCandidateIndex.open(new ByteBuffersDirectory(), Budget.STANDARD);
    final Matcher matcher = new Matcher(lost, found, Weights.standard());

    static NormalThing normal(Thing.Builder thing) {
        return NORMALISER.normalise(thing.build());
    }

    static NormalThing thing(String id, String head) {
        return normal(Thing.withId(id).group("g-" + id).head(head));
    }

    static Period on(String day) {
        return Period.on(LocalDate.parse(day));
    }

    Described lost(NormalThing... things) {
        return put(lost, things);
    }

    Described found(NormalThing... things) {
        return put(found, things);
    }

    private Described put(CandidateIndex index, NormalThing... things) {
        for (NormalThing thing : things) {
            index.put(thing);
        }
        index.refresh();
        return this;
    }

    /** Everyday thefts, among which a thing must be found. */
    Described amongOthers() {
        String[] kinds = {"herrcykel", "damcykel", "borrmaskin", "mobiltelefon", "halsband", "armbandsur", "motorsåg"};
        String[] brands = {"Crescent", "Monark", "Makita", "Samsung", "Husqvarna", "Skeppshult", "Bosch", "Sony"};
        String[] colours = {"svart", "blå", "grön", "vit", "silver"};
        for (int i = 0; i < 280; i++) {
            lost.put(thing(
                    "other-" + i,
                    kinds[i % kinds.length] + " " + brands[i / 7 % brands.length] + " " + colours[i / 56]));
        }
        lost.refresh();
        return this;
    }

    Answer whoMisses(NormalThing thing) {
        return matcher.ask(thing, Side.FOUND);
    }

    /** With the weights for goods, of which few have their match. */
    Answer whoseIsTheSeized(NormalThing thing) {
        return new Matcher(lost, found, Weights.goods()).ask(thing, Side.FOUND);
    }

    @Override
    public void close() {
        lost.close();
        found.close();
    }
}
