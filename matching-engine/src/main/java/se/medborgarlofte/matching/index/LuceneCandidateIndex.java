package se.medborgarlofte.matching.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.BytesRef;
import se.medborgarlofte.matching.normal.NormalThing;
import se.medborgarlofte.matching.normal.Normaliser;
import se.medborgarlofte.matching.thing.Side;

/** Keeps one side's things in a Lucene index: what finds them as postings, what compares them as doc values. */
public final class LuceneCandidateIndex implements CandidateIndex {

    private static final String NORMALISER = "normaliser";

    /** How things lie in the index; raised with every change. */
    private static final int FORMAT = 3;

    private static final String WRITTEN_BY = Normaliser.VERSION + "." + FORMAT;
    private static final double BUFFER_MEGABYTES = 64;
    private static final FieldType KEY = keyType();

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Budget budget;
    private volatile WordRarities words;
    private volatile Map<String, String> committed;

    private LuceneCandidateIndex(Directory directory, Budget budget) throws IOException {
        this.directory = directory;
        this.budget = budget;
        writer = writer(directory);
        committed = notesOf(writer);
        searchers = new SearcherManager(writer, new SearcherFactory());
        words = counted();
    }

    /** Opens the index in this folder; what another normaliser or format wrote, or what cannot be read, is thrown away. */
    public static LuceneCandidateIndex open(Path folder, Budget budget) {
        try {
            return open(new MMapDirectory(folder), budget);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static LuceneCandidateIndex open(Path folder) {
        return open(folder, Budget.STANDARD);
    }

    /** In any Lucene directory, for instance one in memory. */
    public static LuceneCandidateIndex open(Directory directory, Budget budget) {
        try {
            return new LuceneCandidateIndex(directory, budget);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static IndexWriter writer(Directory directory) throws IOException {
        if (!isOurs(directory)) {
            for (String file : directory.listAll()) {
                directory.deleteFile(file);
            }
        }
        return new IndexWriter(directory, new IndexWriterConfig().setRAMBufferSizeMB(BUFFER_MEGABYTES));
    }

    /** Nothing yet, or what this normaliser wrote in this format. */
    private static boolean isOurs(Directory directory) throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            return true;
        }
        try (DirectoryReader last = DirectoryReader.open(directory)) {
            String version = last.getIndexCommit().getUserData().get(NORMALISER);
            return WRITTEN_BY.equals(version);
        } catch (CorruptIndexException | IndexFormatTooOldException | IndexFormatTooNewException unreadable) {
            return false;
        }
    }

    private static Map<String, String> notesOf(IndexWriter writer) {
        Map<String, String> notes = new HashMap<>();
        Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
        if (data != null) {
            data.forEach(entry -> notes.put(entry.getKey(), entry.getValue()));
        }
        notes.remove(NORMALISER);
        return Map.copyOf(notes);
    }

    @Override
    public void put(NormalThing thing) {
        Profile profile = Profile.of(thing);
        Document document = new Document();
        BytesRef id = id(thing.id());
        document.add(new Field(Fields.ID, id, KEY));
        Stream.of(Keys.ofCodes(profile), Keys.ofSeries(profile), Keys.ofEngravings(profile), Keys.ofAttributes(profile))
                .flatMap(Collection::stream)
                .forEach(key -> document.add(new Field(Fields.KEY, Fields.hashed(key), KEY)));
        Keys.grams(profile).forEach(gram -> document.add(new Field(Fields.GRAM, new BytesRef(gram), KEY)));
        IntStream.concat(Arrays.stream(profile.head()), Arrays.stream(profile.text()))
                .distinct()
                .forEach(word -> document.add(new Field(Fields.WORD, Fields.word(word), KEY)));
        Grid.keyOf(profile).forEach(key -> document.add(new Field(Fields.KEY, Fields.hashed(key), KEY)));
        document.add(new NumericDocValuesField(Fields.SKETCH, Sketch.of(profile)));
        document.add(new BinaryDocValuesField(Fields.PROFILE, ProfileCodec.encode(profile)));
        attempt(() -> writer.updateDocument(new Term(Fields.ID, id), document));
    }

    @Override
    public void remove(String id) {
        attempt(() -> writer.deleteDocuments(new Term(Fields.ID, id(id))));
    }

    @Override
    public void refresh() {
        attempt(searchers::maybeRefreshBlocking);
        if (!words.stillTrueFor(size())) {
            words = counted();
        }
    }

    @Override
    public void commit(Map<String, String> notes) {
        Map<String, String> all = new HashMap<>(notes);
        all.put(NORMALISER, WRITTEN_BY);
        attempt(() -> {
            writer.setLiveCommitData(all.entrySet());
            writer.commit();
        });
        committed = Map.copyOf(notes);
    }

    @Override
    public Map<String, String> committed() {
        return committed;
    }

    @Override
    public long generation() {
        return searching(searcher -> ((DirectoryReader) searcher.getIndexReader()).getVersion());
    }

    @Override
    public int size() {
        return searching(searcher -> searcher.getIndexReader().numDocs());
    }

    @Override
    public Optional<Profile> get(String id) {
        return searching(searcher -> {
            TopDocs found = searcher.search(new TermQuery(new Term(Fields.ID, id(id))), 1);
            int[] documents =
                    Stream.of(found.scoreDocs).mapToInt(hit -> hit.doc).toArray();
            return profiles(searcher, documents).stream().findFirst();
        });
    }

    @Override
    public Candidates find(Profile thing, Side side, Depth depth) {
        return searching(searcher -> {
            WordRarities counted = words;
            Lanes lanes = new Lanes(searcher, budget, counted, thing, side);
            int[] documents = lanes.find(depth);
            Frequencies frequencies =
                    new IndexFrequencies(searcher.getIndexReader().numDocs(), counted, this::thingsWith);
            return new Candidates(profiles(searcher, documents), frequencies, lanes.complete());
        });
    }

    /** Of whichever state of the index is open when it is asked: a question's own may be closed by a change meanwhile. */
    private int thingsWith(String key) {
        return searching(searcher -> searcher.getIndexReader().docFreq(new Term(Fields.KEY, Fields.hashed(key))));
    }

    @Override
    public int sharing(Profile one, Profile other) {
        Query common = Lanes.inCommon(one, other);
        return searching(searcher -> searcher.count(common));
    }

    @Override
    public void close() {
        attempt(() -> {
            searchers.close();
            writer.rollback();
            directory.close();
        });
    }

    private WordRarities counted() {
        return searching(searcher -> WordRarities.of(searcher.getIndexReader(), Fields.WORD));
    }

    /** Documents ascend, so that each leaf's values are read in one pass. */
    private static List<Profile> profiles(IndexSearcher searcher, int[] documents) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        List<Profile> profiles = new ArrayList<>(documents.length);
        int current = -1;
        BinaryDocValues values = null;
        for (int document : documents) {
            int leaf = ReaderUtil.subIndex(document, leaves);
            if (leaf != current || values == null) {
                values = leaves.get(leaf).reader().getBinaryDocValues(Fields.PROFILE);
                current = leaf;
            }
            if (values != null && values.advanceExact(document - leaves.get(leaf).docBase)) {
                profiles.add(ProfileCodec.decode(values.binaryValue()));
            }
        }
        return profiles;
    }

    private static BytesRef id(String id) {
        return Fields.hashedId(id);
    }

    private static FieldType keyType() {
        FieldType type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS);
        type.setOmitNorms(true);
        type.setTokenized(false);
        type.freeze();
        return type;
    }

    private <T> T searching(Search<T> search) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return search.with(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void attempt(Action action) {
        try {
            action.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Search<T> {
        T with(IndexSearcher searcher) throws IOException;
    }

    private interface Action {
        void run() throws IOException;
    }
}
