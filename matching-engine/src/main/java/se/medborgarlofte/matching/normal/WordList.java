package se.medborgarlofte.matching.normal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One of the lists in {@code lexicon/}, as rows of columns. */
final class WordList {

    private static final String FOLDER = "/se/medborgarlofte/matching/lexicon/";

    private WordList() {}

    static List<List<String>> read(String name) {
        try (InputStream list = WordList.class.getResourceAsStream(FOLDER + name)) {
            if (list == null) {
                throw new IllegalStateException("The word list " + name + " is not on the class path");
            }
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.strip().split("\t+")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
