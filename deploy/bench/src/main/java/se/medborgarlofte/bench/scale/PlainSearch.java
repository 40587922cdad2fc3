package se.medborgarlofte.bench.scale;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.MMapDirectory;
import se.medborgarlofte.matching.thing.Code;
import se.medborgarlofte.matching.thing.Thing;

/** What one gets from a search library without any thought of matching: every word of a thing in one field. */
final class PlainSearch implements AutoCloseable {
    static final int HITS = 50;

    private static final String ID = "id";
    private static final String WORDS = "words";

    private final StandardAnalyzer analyzer = new StandardAnalyzer();
    private final IndexWriter writer;
    private final MMapDirectory directory;

    PlainSearch(Path folder) throws IOException {
        directory = new MMapDirectory(folder);
        writer = new IndexWriter(directory, new IndexWriterConfig(analyzer).setRAMBufferSizeMB(64));
    }

    int size() {
        return writer.getDocStats().numDocs;
    }

    void add(Thing thing) {
        Document document = new Document();
        document.add(new StringField(ID, thing.id(), Store.YES));
        document.add(new TextField(WORDS, words(thing), Store.NO));
        try {
            writer.addDocument(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Asking asking() throws IOException {
        writer.commit();
        return new Asking(DirectoryReader.open(directory));
    }

    @Override
    public void close() throws IOException {
        writer.close();
        directory.close();
    }

    private static String words(Thing thing) {
        Stream<String> fields = Stream.of(thing.category(), thing.brand(), thing.model(), thing.head(), thing.text());
        Stream<String> codes = thing.codes().stream().map(Code::value);
        return Stream.of(fields, codes, thing.colours().stream())
                .flatMap(parts -> parts)
                .collect(Collectors.joining(" "));
    }

    /** The index as it is now. */
    final class Asking implements AutoCloseable {
        private final DirectoryReader reader;
        private final IndexSearcher searcher;
        private final MoreLikeThis moreLikeThis;

        private Asking(DirectoryReader reader) throws IOException {
            this.reader = reader;
            searcher = new IndexSearcher(reader);
            moreLikeThis = new MoreLikeThis(reader);
            moreLikeThis.setAnalyzer(analyzer);
        }

        /** By BM25 over every word. */
        List<String> bm25(Thing thing) {
            try (TokenStream tokens = analyzer.tokenStream(WORDS, words(thing))) {
                BooleanQuery.Builder any = new BooleanQuery.Builder();
                CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
                tokens.reset();
                while (tokens.incrementToken()) {
                    any.add(new TermQuery(new Term(WORDS, term.toString())), Occur.SHOULD);
                }
                tokens.end();
                return ids(any.build());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** By MoreLikeThis as it comes. */
        List<String> moreLikeThis(Thing thing) {
            try {
                return ids(moreLikeThis.like(WORDS, new StringReader(words(thing))));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private List<String> ids(Query query) throws IOException {
            List<String> ids = new ArrayList<>();
            for (ScoreDoc hit : searcher.search(query, HITS).scoreDocs) {
                ids.add(searcher.storedFields().document(hit.doc).get(ID));
            }
            return ids;
        }

        @Override
        public void close() throws IOException {
            reader.close();
        }
    }
}
