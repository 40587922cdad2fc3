package se.medborgarlofte.matching.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.util.BytesRef;
import se.medborgarlofte.matching.thing.Side;

/** The lanes of one question: codes, misread codes, engravings, then attributes and words, rarest first. */
final class Lanes {

    private static final int EXACT_HITS = 100;
    private static final int MISREAD_HITS = 100;
    private static final double GRAMS_IN_COMMON = 0.3;

    /** Of what a word tells by its rarity so much is left, since words go together. */
    private static final double WORD = 0.15;

    private static final double WORD_OF_HEAD = 0.2;
    /** Neighbouring runs share two of three glyphs. */
    private static final double GRAM = 0.3;

    /** A single clause may cost this many budgets: better one dear word than none. */
    private static final int OVERDRAFT = 3;

    private final IndexSearcher searcher;
    private final Budget budget;
    private final WordRarities words;
    private final int size;
    private final Profile thing;
    private final Side side;
    private final Map<String, Clause> attributes = new LinkedHashMap<>();
    private boolean complete = true;

    /** @param side that the thing is on */
    Lanes(IndexSearcher searcher, Budget budget, WordRarities words, Profile thing, Side side) throws IOException {
        this.searcher = searcher;
        this.budget = budget;
        this.words = words;
        this.size = searcher.getIndexReader().numDocs();
        this.thing = thing;
        this.side = side;
        for (String key : Keys.ofAttributes(thing)) {
            attributes.put(key, clause(Fields.KEY, Fields.hashed(key), 0));
        }
    }

    /** Document numbers in ascending order. */
    int[] find(Depth depth) throws IOException {
        int candidates = budget.candidates(depth);
        int postings = budget.postings(depth, size);
        FirstLook look = new FirstLook(thing, side, this::rarityOf);
        Set<Integer> documents = new LinkedHashSet<>();
        collect(exact(), Math.min(EXACT_HITS, candidates), documents);
        lookForMisread(look, Math.min(MISREAD_HITS, candidates), documents);
        int left = Math.max(candidates / 2, candidates - documents.size());
        look(described(postings, depth), 1, look, left, documents);
        return documents.stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    private double rarityOf(String key) {
        Clause clause = attributes.get(key);
        return clause == null ? 0 : clause.rarity();
    }

    /** Whether the budget was enough for everything asked so far. */
    boolean complete() {
        return complete;
    }

    /** Whatever has all that both have. */
    static Query inCommon(Profile one, Profile other) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        Set<String> keys = new LinkedHashSet<>(Keys.ofAttributes(one));
        keys.retainAll(Keys.ofAttributes(other));
        keys.forEach(key -> all.add(new TermQuery(new Term(Fields.KEY, Fields.hashed(key))), Occur.FILTER));
        IntStream.concat(Arrays.stream(one.head()), Arrays.stream(one.text()))
                .filter(word -> contains(other.head(), word) || contains(other.text(), word))
                .forEach(word -> all.add(new TermQuery(new Term(Fields.WORD, Fields.word(word))), Occur.FILTER));
        BooleanQuery query = all.build();
        return query.clauses().isEmpty() ? MatchNoDocsQuery.INSTANCE : query;
    }

    private static boolean contains(int[] words, int word) {
        return Arrays.binarySearch(words, word) >= 0;
    }

    private void collect(Query query, int hits, Set<Integer> documents) throws IOException {
        if (hits <= 0 || query instanceof MatchNoDocsQuery) {
            return;
        }
        // Counting beyond the hits would keep whole blocks from being skipped.
        for (ScoreDoc hit : searcher.search(query, new TopScoreDocCollectorManager(hits, hits)).scoreDocs) {
            documents.add(hit.doc);
        }
    }

    private void look(List<Clause> clauses, int required, FirstLook look, int hits, Set<Integer> documents)
            throws IOException {
        if (!clauses.isEmpty()) {
            for (int document : new BestSeen(look, hits, required).among(searcher.getIndexReader(), clauses)) {
                documents.add(document);
            }
        }
    }

    private Query exact() throws IOException {
        List<Clause> clauses = new ArrayList<>();
        for (String key : Keys.ofCodes(thing)) {
            clauses.add(clause(Fields.KEY, Fields.hashed(key), 1));
        }
        for (String key : Keys.ofEngravings(thing)) {
            clauses.add(clause(Fields.KEY, Fields.hashed(key), 1));
        }
        return anyOf(affordable(clauses, budget.postings(Depth.LANES, size)));
    }

    /** What has enough runs of glyphs in common. Of those that all of a maker's numbers share none is looked for. */
    private void lookForMisread(FirstLook look, int hits, Set<Integer> documents) throws IOException {
        List<Clause> grams = new ArrayList<>();
        for (String gram : Keys.grams(thing)) {
            grams.add(clause(Fields.GRAM, new BytesRef(gram), GRAM));
        }
        List<Clause> rare = rarest(grams, budget.postings(Depth.LANES, size));
        int common = (int) grams.stream().filter(Clause::exists).count() - rare.size();
        int required = (int) Math.ceil(grams.size() * GRAMS_IN_COMMON) - common;
        look(rare, Math.max(1, required), look, hits, documents);
    }

    /** What shares a combination of attributes, a word, or where and when; attributes tell by the first look. */
    private List<Clause> described(int postings, Depth depth) throws IOException {
        List<Clause> clauses = new ArrayList<>(attributes.values());
        for (String key : depth == Depth.RIVALS ? List.<String>of() : Grid.keysNear(thing, side)) {
            clauses.add(clause(Fields.KEY, Fields.hashed(key), 0));
        }
        for (int word : thing.head()) {
            clauses.add(clause(word, WORD_OF_HEAD));
        }
        for (int word : thing.text()) {
            clauses.add(clause(word, WORD));
        }
        return affordable(clauses, postings);
    }

    /** The rarest clauses, as long as the budget lasts; whether it lasts for all is kept in mind. */
    private List<Clause> affordable(Collection<Clause> clauses, int postings) {
        List<Clause> chosen = rarest(clauses, postings);
        long existing = clauses.stream().filter(Clause::exists).count();
        complete &= chosen.size() == existing;
        return chosen;
    }

    private static List<Clause> rarest(Collection<Clause> clauses, int postings) {
        List<Clause> rarestFirst = clauses.stream()
                .filter(Clause::exists)
                .sorted(Comparator.comparingInt(Clause::frequency))
                .toList();
        long spent = 0;
        int count = 0;
        while (count < rarestFirst.size()) {
            spent += rarestFirst.get(count).frequency();
            if (spent > (count == 0 ? (long) postings * OVERDRAFT : postings)) {
                break;
            }
            count++;
        }
        return rarestFirst.subList(0, count);
    }

    private static Query anyOf(List<Clause> clauses) {
        if (clauses.isEmpty()) {
            return MatchNoDocsQuery.INSTANCE;
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        clauses.forEach(clause -> any.add(clause.query(), Occur.SHOULD));
        return any.build();
    }

    /** @param share of what a clause tells by its rarity that counts */
    private Clause clause(String field, BytesRef value, double share) throws IOException {
        Term term = new Term(field, value);
        TermStates states = TermStates.build(searcher, term, true);
        return new Clause(term, states, states.docFreq(), rarity(states.docFreq()), share);
    }

    /** What a word costs is known without looking for it in each part of the index. */
    private Clause clause(int word, double share) {
        int frequency = words.frequency(word);
        return new Clause(new Term(Fields.WORD, Fields.word(word)), null, frequency, rarity(frequency), share);
    }

    private double rarity(int frequency) {
        return Math.max(0.01, Math.log((size + 1.0) / (Math.min(frequency, size) + 0.5)));
    }
}
