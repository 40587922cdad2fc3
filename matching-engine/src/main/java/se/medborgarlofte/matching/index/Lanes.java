package se.medborgarlofte.matching.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.util.BytesRef;

/** The lanes of one question: codes, misread codes, engravings, then attributes and words, rarest first. */
final class Lanes {

    private static final int EXACT_HITS = 100;
    private static final int MISREAD_HITS = 50;
    private static final double GRAMS_IN_COMMON = 0.3;
    private static final int MOST_WORDS = 60;
    private static final float HEAD_BOOST = 2;

    /** A single clause may cost this many budgets: better one dear word than none. */
    private static final int OVERDRAFT = 3;

    private final IndexSearcher searcher;
    private final Budget budget;
    private final int size;
    private boolean complete = true;

    Lanes(IndexSearcher searcher, Budget budget) {
        this.searcher = searcher;
        this.budget = budget;
        this.size = searcher.getIndexReader().numDocs();
    }

    /** Document numbers in ascending order. */
    int[] find(Profile thing, Depth depth) throws IOException {
        Set<Integer> documents = new LinkedHashSet<>();
        int candidates = budget.candidates(depth);
        collect(exact(thing), Math.min(EXACT_HITS, candidates), documents);
        collect(misread(thing), Math.min(MISREAD_HITS, candidates), documents);
        collect(described(thing, budget.postings(depth, size)), candidates, documents);
        return documents.stream().mapToInt(Integer::intValue).sorted().toArray();
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

    private Query exact(Profile thing) throws IOException {
        List<Clause> clauses = new ArrayList<>();
        for (String key : Keys.ofCodes(thing)) {
            clauses.add(clause(Fields.KEY, Fields.hashed(key), 1));
        }
        for (String key : Keys.ofEngravings(thing)) {
            clauses.add(clause(Fields.KEY, Fields.hashed(key), 1));
        }
        return anyOf(affordable(clauses, budget.postings(Depth.LANES, size)));
    }

    /** What has enough runs of glyphs in common, rare ones first: numbers of one maker all begin alike. */
    private Query misread(Profile thing) throws IOException {
        Set<String> grams = Keys.grams(thing);
        if (grams.isEmpty()) {
            return MatchNoDocsQuery.INSTANCE;
        }
        BooleanQuery.Builder some = new BooleanQuery.Builder();
        for (String gram : grams) {
            some.add(clause(Fields.GRAM, new BytesRef(gram), 1).query(), Occur.SHOULD);
        }
        some.setMinimumNumberShouldMatch((int) Math.max(1, Math.ceil(grams.size() * GRAMS_IN_COMMON)));
        return some.build();
    }

    /** Nested combinations count once, by the most telling; words add up. */
    private Query described(Profile thing, int postings) throws IOException {
        List<Clause> clauses = new ArrayList<>();
        for (String key : Keys.ofAttributes(thing)) {
            clauses.add(clause(Fields.KEY, Fields.hashed(key), 1));
        }
        for (int word : thing.head()) {
            clauses.add(clause(Fields.WORD, Fields.word(word), HEAD_BOOST));
        }
        for (int word : thing.text()) {
            clauses.add(clause(Fields.WORD, Fields.word(word), 1));
        }
        List<Clause> affordable = affordable(clauses, postings);
        Query attributes = bestOf(affordable.stream().filter(Clause::isKey));
        Query words = anyOf(affordable.stream()
                .filter(clause -> !clause.isKey())
                .limit(MOST_WORDS)
                .toList());
        return new BooleanQuery.Builder()
                .add(attributes, Occur.SHOULD)
                .add(words, Occur.SHOULD)
                .build();
    }

    /** The rarest clauses, as long as the budget lasts. */
    private List<Clause> affordable(Collection<Clause> clauses, int postings) {
        List<Clause> chosen = new ArrayList<>();
        long spent = 0;
        List<Clause> rarestFirst = clauses.stream()
                .filter(clause -> clause.frequency() > 0)
                .sorted(Comparator.comparingInt(Clause::frequency))
                .toList();
        for (Clause clause : rarestFirst) {
            spent += clause.frequency();
            boolean dearButAlone = chosen.isEmpty() && spent <= (long) postings * OVERDRAFT;
            if (spent > postings && !dearButAlone) {
                complete = false;
                break;
            }
            chosen.add(clause);
        }
        return chosen;
    }

    private static Query bestOf(Stream<Clause> clauses) {
        List<Query> queries = clauses.map(Clause::query).toList();
        return queries.isEmpty() ? MatchNoDocsQuery.INSTANCE : new DisjunctionMaxQuery(queries, 0);
    }

    private static Query anyOf(List<Clause> clauses) {
        if (clauses.isEmpty()) {
            return MatchNoDocsQuery.INSTANCE;
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        clauses.forEach(clause -> any.add(clause.query(), Occur.SHOULD));
        return any.build();
    }

    private Clause clause(String field, BytesRef value, float boost) throws IOException {
        Term term = new Term(field, value);
        TermStates states = TermStates.build(searcher, term, true);
        int frequency = states.docFreq();
        double rarity = Math.log((size + 1.0) / (Math.min(frequency, size) + 0.5));
        return new Clause(term, states, frequency, (float) (boost * Math.max(rarity, 0.01)));
    }

    private record Clause(Term term, TermStates states, int frequency, float weight) {

        boolean isKey() {
            return term.field().equals(Fields.KEY);
        }

        Query query() {
            return new BoostQuery(new ConstantScoreQuery(new TermQuery(term, states)), weight);
        }
    }
}
