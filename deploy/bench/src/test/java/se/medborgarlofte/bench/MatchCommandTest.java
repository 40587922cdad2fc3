package se.medborgarlofte.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that can be used are measured; files that cannot are refused with the line. */
class MatchCommandTest {

    @TempDir
    private Path folder;

    /** Two shops' lists of the same tools: 40 on each side, 30 of them in both. */
    @BeforeEach
    void twoShops() throws IOException {
        String[] kinds = {"Borrmaskin", "Sticksåg", "Bandslip", "Handöverfräs"};
        String[] brands = {"Makita", "Bosch", "DeWalt", "Hikoki"};
        List<String> left = new ArrayList<>(List.of("id,name,about,price,number"));
        List<String> right = new ArrayList<>(List.of("id,name,about,price,number"));
        List<String> gold = new ArrayList<>(List.of("left,right"));
        for (int i = 0; i < 50; i++) {
            String name = brands[i / 4 % 4] + " " + kinds[i % 4];
            String model = "M" + (char) ('A' + i % 7) + (137 + 31 * i);
            String about = "effekt " + (400 + 13 * i) + " watt";
            if (i < 40) {
                left.add("a" + i + ",\"" + name + ", " + model + "\"," + about + "," + (500 + 97 * i) + ",SN"
                        + (70_100 + 391 * i));
            }
            if (i >= 10) {
                right.add("b" + i + "," + name + " " + model.charAt(0) + "-" + model.substring(1) + "," + about + ",\""
                        + (500 + 97 * i) + ",00 kr\",SN " + (70_100 + 391 * i));
            }
            if (i >= 10 && i < 40) {
                gold.add("a" + i + ",b" + i);
            }
        }
        write("left.csv", left);
        write("right.csv", right);
        write("gold.csv", gold);
    }

    private Path write(String name, List<String> lines) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("\r\n", lines) + "\r\n");
    }

    private Report run(String... more) {
        return new MatchFiles(options(more)).run();
    }

    private Options options(String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "--left", folder.resolve("left.csv").toString(),
                "--right", folder.resolve("right.csv").toString(),
                "--gold", folder.resolve("gold.csv").toString()));
        arguments.addAll(List.of(more));
        return Options.parse(arguments.toArray(String[]::new));
    }

    @Test
    void theSameToolsAreFoundInBothShops() {
        Report report = run("--head", "name", "--text", "about", "--price", "price", "--serial", "number");

        assertThat(report.left()).isEqualTo(40);
        assertThat(report.goldPairs()).isEqualTo(30);
        assertThat(report.recall().at1()).isEqualTo(1);
        assertThat(report.oneToOne().f1()).isGreaterThan(0.95);
        assertThat(report.table()).contains("recall@1 / 5 / 10 / 50", "expected calibration error", "latency p50");
    }

    @ParameterizedTest
    @CsvSource({"--head, name", "--text, about", "--text, 'name,about'"})
    void oneOfHeadAndTextIsEnough(String option, String columns) {
        assertThat(run(option, columns).recall().at1()).isGreaterThan(0.9);
    }

    @Test
    void labelsTeachAndPairsWithoutALabelAreMeasuredApart() throws IOException {
        List<String> labels = new ArrayList<>(List.of("left,right,label"));
        for (int i = 10; i < 20; i++) {
            labels.add("a" + i + ",b" + i + ",1");
            labels.add("a" + i + ",b" + (i + 1) + ",0");
        }
        Path file = write("labels.csv", labels);

        Report report = run("--head", "name", "--text", "about", "--labels", file.toString());

        assertThat(report.labels()).isEqualTo(20);
        assertThat(report.weights()).startsWith("taught by the labels");
        assertThat(report.untaughtAtHalf()).isNotNull();
        assertThat(run("--head", "name", "--text", "about").untaughtAtHalf()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "left.csv;id,name,about,price,number|a1,x,y,1,2|,x,y,1,2;line 3: the id is missing",
                "left.csv;id,name,about,price,number|a1,x,y,1,2|a1,x,y,1,2;line 3: the id a1 is there twice, first on line 2",
                "left.csv;id,name,about|a1,x,y;line 1: there is no column price among id, name, about",
                "left.csv;name,about,price,number|x,y,1,2;line 1: there is no column id",
                "left.csv;id,id,name|a1,x,y;line 1: the column id is there twice",
                "left.csv;id,name,about,price,number|a1,x,y,1,2|a2,x;line 3: 2 cells where the header has 5",
                "left.csv;id,name,about,price,number|a1,\"x,y,1,2;line 2: malformed",
                "left.csv;'';line 1: the file is empty",
                "left.csv;id,name,about,price,number;line 1: there are no rows below the header",
                "left.csv;id,name,NAME,Price,PRICE|a1,x,y,1,2;line 1: there is no column price among",
                "right.csv;id,name,price|b10,x,1|b10,y,2;line 3: the id b10 is there twice, first on line 2",
                "gold.csv;a1,b10|a2,b11;line 1: a header is needed; a1, b10 are ids",
                "gold.csv;left,right|a1,\"b10\"x;line 2: malformed",
                "labels.csv;a1,b10,1|a2,b11,0;line 1: a header is needed; a1, b10 are ids",
                "labels.csv;l,r,y|a1,b10,;line 2: the label is , neither 0 nor 1",
                "labels.csv;l,r|a1,b10;line 1: needs at least 3 columns",
                "gold.csv;left,right|a1,b10|nobody,b11;line 3: no row on the left has the id nobody",
                "gold.csv;left,right|a1,b10|a2,nobody;line 3: no row on the right has the id nobody",
                "gold.csv;left|a1;line 1: needs at least 2 columns",
                "labels.csv;l,r,y|a1,b10,1|a1,b11,2;line 3: the label is 2, neither 0 nor 1",
                "labels.csv;l,r,y|a1,b10,1|a1,b10,0;line 3: the pair a1, b10 is labelled both 0 and 1",
                "labels.csv;l,r,y|a1,nobody,1;line 2: no row on the right has the id nobody"
            })
    void whatCannotBeUsedIsRefusedWithTheLine(String file, String content, String why) throws IOException {
        Files.writeString(folder.resolve("labels.csv"), "l,r,y\r\na1,b10,1\r\n");
        Files.writeString(folder.resolve(file), content.replace("|", "\r\n"));

        assertThatThrownBy(() -> run(
                        "--head",
                        "name",
                        "--price",
                        "price",
                        "--labels",
                        folder.resolve("labels.csv").toString()))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining(file)
                .hasMessageContaining(why);
    }

    @ParameterizedTest
    @ValueSource(strings = {"id;name", "id\tname", "id|name"})
    void valuesPartedByAnythingButCommasAreRefused(String header) throws IOException {
        write("left.csv", List.of(header, "a1" + header.charAt(2) + "1,5"));

        assertThatThrownBy(() -> run("--head", "name"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("left.csv, line 1: the header is one column, " + header);
    }

    @Test
    void aFileInAnotherEncodingIsRefused() throws IOException {
        Files.write(
                folder.resolve("left.csv"),
                "id,name\r\na1,gul\r\na2,rödå\r\na3,x\r\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> run("--head", "name"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("left.csv, line 3: is not UTF-8");
    }

    @Test
    void aFileThatIsNotThereIsRefused() throws IOException {
        Files.delete(folder.resolve("right.csv"));

        assertThatThrownBy(() -> run("--head", "name"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("right.csv does not exist");
    }

    @Test
    void filesAsOtherProgramsWriteThemAreRead() throws IOException {
        String odd =
                "\uFEFF\"ID\",\"Name\",,\r\n\" a 1 \",\"Yxa \"\"Röd\"\"\nmed skaft, Café №7\",,\r\na2,såg,,\r\n\r\n";
        Files.writeString(folder.resolve("left.csv"), odd);
        Files.writeString(folder.resolve("right.csv"), odd.replace("a 1", "b 1").replace("a2", "b2"));
        Files.writeString(folder.resolve("gold.csv"), "x,y\na 1,b 1\n");

        Report report = run("--head", "name");

        assertThat(report.recall().at1()).isEqualTo(1);
    }

    @Test
    @Timeout(60)
    void cellsOfAnyLengthAreRead() throws IOException {
        List<String> cells =
                List.of("a".repeat(1_000_000), "nr är ".repeat(100_000), "*?".repeat(200_000), "1".repeat(500_000));
        List<String> left = new ArrayList<>(List.of("id,name,about"));
        List<String> right = new ArrayList<>(List.of("id,name,about"));
        List<String> gold = new ArrayList<>(List.of("left,right"));
        for (int i = 0; i < cells.size(); i++) {
            left.add("a" + i + ",sak unik" + i + "," + cells.get(i));
            right.add("b" + i + ",sak unik" + i + "," + cells.get(i));
            gold.add("a" + i + ",b" + i);
        }
        write("left.csv", left);
        write("right.csv", right);
        write("gold.csv", gold);

        assertThat(run("--head", "name", "--text", "about").recall().at10()).isEqualTo(1);
    }

    @Test
    void withoutPairsThereIsNothingToFindAndNothingIsDividedByIt() throws IOException {
        write("gold.csv", List.of("left,right"));

        Report report = run("--head", "name", "--text", "about");

        assertThat(report.goldPairs()).isZero();
        assertThat(report.recall().at10()).isZero();
        assertThat(report.oneToOne().f1()).isZero();
        assertThat(report.brierScore()).isBetween(0.0, 1.0);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void labelsOfOneKindTeachToo(int verdict) throws IOException {
        List<String> labels = new ArrayList<>(List.of("left,right,label"));
        for (int i = 10; i < 30; i++) {
            labels.add("a" + i + ",b" + (verdict == 1 ? i : i + 1) + "," + verdict);
        }

        Report report = run(
                "--head",
                "name",
                "--text",
                "about",
                "--labels",
                write("labels.csv", labels).toString());

        assertThat(report.recall().at1()).isGreaterThan(0.9);
        assertThat(report.oneToOne().f1()).isGreaterThan(0.8);
    }

    @Test
    void whenSeveralRowsDescribeOneThingAllOfThemAreItsMatches() throws IOException {
        List<String> right = new ArrayList<>(List.of("id,name"));
        List<String> left = new ArrayList<>(List.of("id,name"));
        List<String> gold = new ArrayList<>(List.of("left,right"));
        for (int i = 0; i < 60; i++) {
            String name = "serie" + (i * 7919 % 97) + " motor" + i + " utgåva" + (i % 5);
            left.add("a" + i + "," + name);
            for (String shop : List.of("ny", "begagnad", "lager")) {
                right.add("b" + i + shop + "," + name + " " + shop);
                gold.add("a" + i + ",b" + i + shop);
            }
        }
        write("left.csv", left);
        write("right.csv", right);
        write("gold.csv", gold);

        assertThat(run("--head", "name").atHalf().f1()).isGreaterThan(0.95);
    }

    @Test
    void lineBreaksWithinCellsAreCountedAndAByteOrderMarkIsNot() throws IOException {
        Files.writeString(folder.resolve("left.csv"), "\uFEFFid,name\r\na1,\"two\r\nlines\"\r\na1,again\r\n");

        assertThatThrownBy(() -> run("--head", "name"))
                .hasMessageContaining("line 4: the id a1 is there twice, first on line 2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--head",
                "--hed,name",
                "--json",
                "--head,name,--head,about",
                "--head,name,--text",
                "--text,name,--labels,"
            })
    void optionsThatMakeNoSenseAreRefused(String option) {
        assertThatThrownBy(() -> options(option.split(","))).isInstanceOf(RefusedException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "$1,299.00;1299",
                "1 299,50 kr;1299.5",
                "1.299,-;1299",
                "399;399",
                "USD 12.5;12.5",
                "okänt;0",
                "'';0",
                "0,99;0.99"
            })
    void pricesAreReadAsPeopleWriteThem(String written, double price) {
        assertThat(Price.read(written)).isEqualTo(price);
    }
}
