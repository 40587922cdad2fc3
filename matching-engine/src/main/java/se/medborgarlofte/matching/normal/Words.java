package se.medborgarlofte.matching.normal;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter;
import org.apache.lucene.analysis.sv.SwedishLightStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Words as they are compared. {@code DHP-482}, {@code dhp482} and {@code DHP 482} share their parts, compounds are split
 * ({@code guldring} has {@code guld} and {@code ring}), endings are cut and synonyms are one word.
 */
final class Words {

    private static final int SPLITTING = WordDelimiterGraphFilter.GENERATE_WORD_PARTS
            | WordDelimiterGraphFilter.GENERATE_NUMBER_PARTS
            | WordDelimiterGraphFilter.CATENATE_ALL
            | WordDelimiterGraphFilter.SPLIT_ON_NUMERICS
            | WordDelimiterGraphFilter.STEM_ENGLISH_POSSESSIVE;

    private static final int LONGEST_WORD = 40;

    private final Analyzer analyzer;
    private final Map<String, String> synonyms;

    Words(Compounds compounds) {
        CharArraySet stopWords = words("stop-words.tsv");
        analyzer = new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer spaces = new WhitespaceTokenizer();
                TokenStream split = new WordDelimiterGraphFilter(spaces, SPLITTING, null);
                TokenStream telling = new StopFilter(split, stopWords);
                TokenStream uncompounded = new CompoundFilter(telling, compounds);
                return new TokenStreamComponents(spaces, new SwedishLightStemFilter(new CodesAreKept(uncompounded)));
            }
        };
        synonyms = WordList.read("synonyms.tsv").stream()
                .flatMap(row -> row.stream().skip(1).map(word -> Map.entry(stem(word), stem(row.getFirst()))))
                .collect(
                        Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));
    }

    /** The words of a folded text in order, each once, with what stood there. */
    Map<String, String> of(String folded) {
        Map<String, String> words = new LinkedHashMap<>();
        analysed(folded).forEach((word, written) -> words.putIfAbsent(synonyms.getOrDefault(word, word), written));
        return words;
    }

    private String stem(String word) {
        List<String> stems = List.copyOf(analysed(Folding.fold(word)).keySet());
        return stems.isEmpty() ? word : stems.getFirst();
    }

    private Map<String, String> analysed(String folded) {
        Map<String, String> words = new LinkedHashMap<>();
        try (TokenStream stream = analyzer.tokenStream("", new StringReader(folded))) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute written = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                if (term.length() <= LONGEST_WORD) {
                    words.putIfAbsent(term.toString(), folded.substring(written.startOffset(), written.endOffset()));
                }
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    static CharArraySet words(String list) {
        return new CharArraySet(
                WordList.read(list).stream()
                        .map(List::getFirst)
                        .map(Folding::fold)
                        .toList(),
                false);
    }

    /** Endings are cut off words only; what has a digit in it is a code and stays. */
    private static final class CodesAreKept extends TokenFilter {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);

        CodesAreKept(TokenStream words) {
            super(words);
        }

        @Override
        public boolean incrementToken() throws IOException {
            boolean more = input.incrementToken();
            keyword.setKeyword(more && term.chars().anyMatch(Character::isDigit));
            return more;
        }
    }
}
