package se.medborgarlofte.bench.generator;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import se.medborgarlofte.bench.generator.Dice.Purpose;
import se.medborgarlofte.bench.generator.Victim.Told;
import se.medborgarlofte.matching.thing.Thing;

/**
 * A country full of stolen goods. The same seed makes the same goods; any number of them can be made without holding them,
 * and the first million of ten millions are the same as a million.
 */
public final class StolenGoods {

    /** Numbers from here on belong to things that nobody reports. */
    private static final long NEVER_REPORTED = 1L << 40;

    private final long seed;
    private final GoodsMaker maker;
    private final Victim victim;
    private final Officer officer;

    public StolenGoods(long seed) {
        this.seed = seed;
        Catalogue catalogue = new Catalogue();
        maker = new GoodsMaker(seed, catalogue);
        victim = new Victim(seed, catalogue);
        officer = new Officer(catalogue);
    }

    public long seed() {
        return seed;
    }

    /** The report of the thing of this number. */
    public Thing reported(long number) {
        return victim.report(maker.make(number));
    }

    public Stream<Thing> reported(long from, long to) {
        return LongStream.range(from, to).mapToObj(this::reported);
    }

    /** So many questions of one kind about the first so many things. */
    public List<Question> questions(QuestionKind kind, int count, long items) {
        return IntStream.range(0, count)
                .mapToObj(i -> question(kind, (long) kind.ordinal() * Integer.MAX_VALUE + i, items))
                .toList();
    }

    private Question question(QuestionKind kind, long number, long items) {
        Dice dice = Dice.of(seed, Purpose.QUESTION, number);
        Goods goods = suitable(kind, items, dice);
        Thing found = officer.seizure(Ids.of(seed, -1 - number), goods, kind, dice);
        return new Question(
                kind, found, Optional.of(Ids.of(seed, goods.number())).filter(id -> kind.answered()));
    }

    private Goods suitable(QuestionKind kind, long items, Dice dice) {
        for (int tries = 0; tries < 100_000; tries++) {
            long number = Math.floorMod(dice.bits(), items);
            Goods goods = maker.make(kind == QuestionKind.NEVER_REPORTED ? NEVER_REPORTED + number : number);
            if (suits(kind, goods)) {
                return goods;
            }
        }
        throw new IllegalArgumentException("Among " + items + " things none suits " + kind);
    }

    /** Nobody can recognise by a number what was reported without one. */
    private boolean suits(QuestionKind kind, Goods goods) {
        Told told = victim.told(goods);
        return switch (kind) {
            case EXACT_SERIAL, MISREAD_SERIAL, HALF_SERIAL -> told.code();
            case ENGRAVING -> told.engraving();
            case REWORDED_WITH_MODEL, STOLEN_LATER -> told.model();
            case REWORDED_WITHOUT_MODEL, VAGUE, NEVER_REPORTED -> true;
        };
    }
}
