package se.medborgarlofte.matching.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import se.medborgarlofte.matching.normal.Attribute;
import se.medborgarlofte.matching.normal.KnownAttributes;
import se.medborgarlofte.matching.normal.NormalCode;
import se.medborgarlofte.matching.thing.CodeKind;
import se.medborgarlofte.matching.thing.Place;

/** A profile as few bytes. What is not known costs no more than a bit or a length of zero. */
final class ProfileCodec {

    private static final int[] NONE = {};
    private static final int MOST_UUIDS = 2;
    private static final int UUID_LENGTH = 36;
    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final CodeKind[] CODE_KINDS = CodeKind.values();

    private static final int HAS_PRICE = 1;
    private static final int HAS_DAYS = 2;
    private static final int HAS_PLACE = 4;
    private static final int HAS_CODES = 8;
    private static final int HAS_ENGRAVINGS = 16;
    private static final int HAS_MATERIALS = 32;
    private static final int HAS_MARKS = 64;
    private static final int HAS_GROUP = 128;

    /** A place is kept to about a hundred metres: 16 bits for 180 degrees would be three hundred. */
    private static final double PLACE_STEPS = 1000;

    private static final int STATED = 1;
    private static final int IN_TABLE = 2;

    /** What the word lists name is written as its place in this table, and read without making anything. */
    private static final List<Attribute> KNOWN_FROM_TEXT = KnownAttributes.all();

    private static final List<Attribute> KNOWN =
            KNOWN_FROM_TEXT.stream().map(Attribute::asStated).toList();
    private static final Map<Attribute, Integer> PLACE_OF = places();

    private ProfileCodec() {}

    private static Map<Attribute, Integer> places() {
        Map<Attribute, Integer> places = new HashMap<>();
        for (int i = 0; i < KNOWN.size(); i++) {
            places.put(KNOWN.get(i), i);
        }
        return Map.copyOf(places);
    }

    static BytesRef encode(Profile profile) {
        ByteBuffersDataOutput out = new ByteBuffersDataOutput();
        try {
            write(profile, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new BytesRef(out.toArrayCopy());
    }

    static Profile decode(BytesRef bytes) {
        ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
        String id = readId(in);
        int has = in.readByte() & 0xFF;
        long group = (has & HAS_GROUP) != 0 ? readGroup(in) : 0;
        Attribute kind = readAttribute(in);
        Attribute brand = readAttribute(in);
        Attribute model = readAttribute(in);
        List<Attribute> colours = readAttributes(in);
        int[] head = WordsCodec.read(in);
        int[] text = WordsCodec.read(in);
        float price = (has & HAS_PRICE) != 0 ? (float) Math.exp(in.readShort() / 1000.0) : Float.NaN;
        Days days = (has & HAS_DAYS) != 0 ? readDays(in) : Days.UNKNOWN;
        Optional<Place> place = (has & HAS_PLACE) != 0 ? Optional.of(readPlace(in)) : Optional.empty();
        List<NormalCode> codes = (has & HAS_CODES) != 0 ? readCodes(in) : List.of();
        Set<String> engravings = (has & HAS_ENGRAVINGS) != 0 ? readTexts(in) : Set.of();
        List<Attribute> materials = (has & HAS_MATERIALS) != 0 ? readAttributes(in) : List.of();
        int[] marks = (has & HAS_MARKS) != 0 ? readMarks(in, text) : NONE;
        return new Profile(
                id,
                group,
                codes,
                engravings,
                kind,
                brand,
                model,
                colours,
                materials,
                head,
                text,
                marks,
                price,
                days,
                place);
    }

    private static void write(Profile profile, ByteBuffersDataOutput out) throws IOException {
        writeId(profile.id(), out);
        int has = present(profile);
        out.writeByte((byte) has);
        if ((has & HAS_GROUP) != 0) {
            writeGroup(profile.group(), out);
        }
        writeAttribute(profile.kind(), out);
        writeAttribute(profile.brand(), out);
        writeAttribute(profile.model(), out);
        writeAttributes(profile.colours(), out);
        WordsCodec.write(profile.head(), out);
        WordsCodec.write(profile.text(), out);
        if ((has & HAS_PRICE) != 0) {
            out.writeShort((short) Math.clamp(Math.round(Math.log(profile.price()) * 1000), -32000, 32000));
        }
        if ((has & HAS_DAYS) != 0) {
            out.writeShort((short) profile.days().from());
            out.writeVInt(profile.days().to() - profile.days().from());
        }
        if ((has & HAS_PLACE) != 0) {
            writePlace(profile.place().orElseThrow(), out);
        }
        writeRare(profile, has, out);
    }

    private static void writeRare(Profile profile, int has, ByteBuffersDataOutput out) throws IOException {
        if ((has & HAS_CODES) != 0) {
            writeCodes(profile.codes(), out);
        }
        if ((has & HAS_ENGRAVINGS) != 0) {
            writeTexts(profile.engravings(), out);
        }
        if ((has & HAS_MATERIALS) != 0) {
            writeAttributes(profile.materials(), out);
        }
        if ((has & HAS_MARKS) != 0) {
            writeMarks(profile, out);
        }
    }

    private static int present(Profile profile) {
        return (Float.isNaN(profile.price()) ? 0 : HAS_PRICE)
                | (profile.days().known() ? HAS_DAYS : 0)
                | (profile.place().isPresent() ? HAS_PLACE : 0)
                | (profile.codes().isEmpty() ? 0 : HAS_CODES)
                | (profile.engravings().isEmpty() ? 0 : HAS_ENGRAVINGS)
                | (profile.materials().isEmpty() ? 0 : HAS_MATERIALS)
                | (profile.marks().length == 0 ? 0 : HAS_MARKS)
                | (profile.group() == 0 ? 0 : HAS_GROUP);
    }

    /** UUIDs, one or several with strokes between them as the registry names things, take 16 bytes each; else text. */
    private static void writeId(String id, ByteBuffersDataOutput out) throws IOException {
        List<UUID> uuids = uuidsOf(id);
        if (uuids.isEmpty()) {
            byte[] text = id.getBytes(StandardCharsets.UTF_8);
            out.writeVInt(text.length + MOST_UUIDS + 1);
            out.writeBytes(text, 0, text.length);
            return;
        }
        out.writeVInt(uuids.size());
        for (UUID uuid : uuids) {
            out.writeLong(uuid.getMostSignificantBits());
            out.writeLong(uuid.getLeastSignificantBits());
        }
    }

    private static String readId(ByteArrayDataInput in) {
        int mark = in.readVInt();
        if (mark > MOST_UUIDS) {
            return readText(in, mark - MOST_UUIDS - 1);
        }
        String id = new UUID(in.readLong(), in.readLong()).toString();
        for (int i = 1; i < mark; i++) {
            id = id + "/" + new UUID(in.readLong(), in.readLong());
        }
        return id;
    }

    /** None unless written as text they are the same again. */
    private static List<UUID> uuidsOf(String id) {
        List<UUID> uuids = new ArrayList<>();
        for (int from = 0; from <= id.length() && uuids.size() <= MOST_UUIDS; from += UUID_LENGTH + 1) {
            boolean whole = id.length() == from + UUID_LENGTH
                    || (id.length() > from + UUID_LENGTH && id.charAt(from + UUID_LENGTH) == '/');
            String part = whole ? id.substring(from, from + UUID_LENGTH) : "";
            if (!UUID_FORM.matcher(part).matches()) {
                return List.of();
            }
            uuids.add(UUID.fromString(part));
        }
        return uuids.size() <= MOST_UUIDS ? uuids : List.of();
    }

    private static void writeGroup(long group, ByteBuffersDataOutput out) {
        out.writeInt((int) group);
        out.writeByte((byte) (group >>> 32));
    }

    private static long readGroup(ByteArrayDataInput in) {
        return (in.readInt() & 0xFFFF_FFFFL) | (in.readByte() & 0xFFL) << 32;
    }

    private static String readText(ByteArrayDataInput in, int length) {
        byte[] bytes = new byte[length];
        in.readBytes(bytes, 0, length);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static void writeText(String text, ByteBuffersDataOutput out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeVInt(bytes.length);
        out.writeBytes(bytes, 0, bytes.length);
    }

    /** A number of the table, or a text with its families; and whether it was stated. */
    private static void writeAttribute(Attribute attribute, ByteBuffersDataOutput out) throws IOException {
        Integer known = PLACE_OF.get(attribute.asStated());
        int stated = attribute.stated() ? STATED : 0;
        if (known != null) {
            out.writeVInt(known << 2 | IN_TABLE | stated);
        } else {
            byte[] value = attribute.value().getBytes(StandardCharsets.UTF_8);
            out.writeVInt(value.length << 2 | stated);
            out.writeBytes(value, 0, value.length);
            if (attribute.known()) {
                writeTexts(attribute.families(), out);
            }
        }
    }

    private static Attribute readAttribute(ByteArrayDataInput in) {
        int mark = in.readVInt();
        boolean stated = (mark & STATED) != 0;
        if ((mark & IN_TABLE) != 0) {
            return (stated ? KNOWN : KNOWN_FROM_TEXT).get(mark >>> 2);
        }
        if (mark >>> 2 == 0) {
            return Attribute.UNKNOWN;
        }
        String value = readText(in, mark >>> 2);
        return new Attribute(value, readTexts(in), stated);
    }

    private static void writeAttributes(Collection<Attribute> attributes, ByteBuffersDataOutput out)
            throws IOException {
        out.writeVInt(attributes.size());
        for (Attribute attribute : attributes) {
            writeAttribute(attribute, out);
        }
    }

    private static List<Attribute> readAttributes(ByteArrayDataInput in) {
        int count = in.readVInt();
        List<Attribute> attributes = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            attributes.add(readAttribute(in));
        }
        return attributes;
    }

    private static void writeTexts(Collection<String> texts, ByteBuffersDataOutput out) throws IOException {
        out.writeVInt(texts.size());
        for (String text : texts) {
            writeText(text, out);
        }
    }

    private static Set<String> readTexts(ByteArrayDataInput in) {
        int count = in.readVInt();
        Set<String> texts = new LinkedHashSet<>();
        for (int i = 0; i < count; i++) {
            texts.add(readText(in, in.readVInt()));
        }
        return texts;
    }

    /** They are among the text's words and written as their places there. */
    private static void writeMarks(Profile profile, ByteBuffersDataOutput out) throws IOException {
        out.writeVInt(profile.marks().length);
        for (int mark : profile.marks()) {
            out.writeVInt(Arrays.binarySearch(profile.text(), mark));
        }
    }

    private static int[] readMarks(ByteArrayDataInput in, int[] text) {
        int[] marks = new int[in.readVInt()];
        for (int i = 0; i < marks.length; i++) {
            marks[i] = text[in.readVInt()];
        }
        return marks;
    }

    private static Days readDays(ByteArrayDataInput in) {
        int from = in.readShort() & 0xFFFF;
        return new Days(from, from + in.readVInt());
    }

    private static void writePlace(Place place, ByteBuffersDataOutput out) throws IOException {
        writeSteps((int) Math.round((place.latitude() + 90) * PLACE_STEPS), out);
        writeSteps((int) Math.round((place.longitude() + 180) * PLACE_STEPS), out);
    }

    private static void writeSteps(int steps, ByteBuffersDataOutput out) {
        out.writeShort((short) steps);
        out.writeByte((byte) (steps >>> 16));
    }

    private static Place readPlace(ByteArrayDataInput in) {
        double latitude = readSteps(in) / PLACE_STEPS - 90;
        return new Place(Math.clamp(latitude, -90, 90), Math.clamp(readSteps(in) / PLACE_STEPS - 180, -180, 180));
    }

    private static int readSteps(ByteArrayDataInput in) {
        return (in.readShort() & 0xFFFF) | (in.readByte() & 0xFF) << 16;
    }

    private static void writeCodes(List<NormalCode> codes, ByteBuffersDataOutput out) throws IOException {
        out.writeVInt(codes.size());
        for (NormalCode code : codes) {
            out.writeByte((byte) code.kind().ordinal());
            writeText(code.exact(), out);
        }
    }

    /** Repairs are keys of the index only; comparing needs none of them. */
    private static List<NormalCode> readCodes(ByteArrayDataInput in) {
        int count = in.readVInt();
        List<NormalCode> codes = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            CodeKind kind = CODE_KINDS[in.readByte()];
            codes.add(new NormalCode(kind, readText(in, in.readVInt()), List.of()));
        }
        return codes;
    }
}
