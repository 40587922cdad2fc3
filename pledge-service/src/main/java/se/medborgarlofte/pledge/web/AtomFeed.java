package se.medborgarlofte.pledge.web;

import java.io.StringWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Language;
import se.medborgarlofte.pledge.domain.Bilingual;
import se.medborgarlofte.pledge.domain.ContentVersion;
import se.medborgarlofte.pledge.domain.Pledge;
import se.medborgarlofte.pledge.domain.PledgeStage;

/** Pledges of a municipality as an Atom feed (RFC 4287): one entry for each thing that happened to a public pledge. */
final class AtomFeed {

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    /** Finding it takes longer than writing a feed. Making writers is safe from many threads; nothing is set on it. */
    private static final XMLOutputFactory WRITERS = XMLOutputFactory.newDefaultFactory();

    private final String base;
    private final Locale language;

    AtomFeed(String publicBaseUri, Locale language) {
        this.base = publicBaseUri;
        this.language = language;
    }

    /** The feed, the latest entry first. */
    String of(String municipalityCode, String municipality, List<Stored<Pledge>> pledges) {
        List<Entry> entries = pledges.stream()
                .flatMap(pledge -> entries(pledge).stream())
                .sorted(Comparator.comparing(Entry::at).reversed())
                .toList();
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = WRITERS.createXMLStreamWriter(text);
            write(xml, municipalityCode, municipality, entries);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a feed in memory can always be written", e);
        }
        return text.toString();
    }

    private record Entry(String id, String title, String summary, String link, Instant at) {}

    private List<Entry> entries(Stored<Pledge> stored) {
        List<Entry> entries = new ArrayList<>();
        for (ContentVersion version : stored.state().versions()) {
            entries.add(entry(stored, "version-" + version.number(), what(version), version.at()));
        }
        end(stored).ifPresent(entries::add);
        return entries;
    }

    private Optional<Entry> end(Stored<Pledge> stored) {
        return switch (stored.state().stage()) {
            case PledgeStage.Suspended suspended ->
                Optional.of(entry(
                        stored,
                        "suspended-" + suspended.withdrawal().at().toEpochMilli(),
                        words("Pausat: en part har lämnat löftet.", "Suspended: a party has left the pledge."),
                        suspended.withdrawal().at()));
            case PledgeStage.Withdrawn withdrawn ->
                Optional.of(entry(
                        stored,
                        "withdrawn",
                        words("Upphört: båda parter har lämnat löftet.", "Ended: both parties have left the pledge."),
                        withdrawn.second().at()));
            case PledgeStage.Concluded concluded ->
                Optional.of(entry(stored, "concluded", in(concluded.conclusion().text()), concluded.concludedAt()));
            case PledgeStage.Active _,
                    PledgeStage.FollowUpDue _,
                    PledgeStage.Draft _,
                    PledgeStage.InReview _,
                    PledgeStage.Agreed _,
                    PledgeStage.Postponed _,
                    PledgeStage.Decided _,
                    PledgeStage.Rejected _,
                    PledgeStage.Abandoned _,
                    PledgeStage.Signed _ -> Optional.empty();
        };
    }

    private Entry entry(Stored<Pledge> stored, String what, String summary, Instant at) {
        String link = base + "/pledge/v1/public-pledges/" + stored.id();
        String title = in(stored.state().content().title());
        return new Entry("urn:medborgarlofte:pledge:" + stored.id() + ":" + what, title, summary, link, at);
    }

    private String what(ContentVersion version) {
        return switch (version.origin()) {
            case FIRST -> words("Löftet gäller.", "The pledge is in force.");
            case ERRATUM -> words("Rättat: ", "Corrected: ") + note(version);
            case EXTENSION -> words("Förlängt: ", "Extended: ") + note(version);
            case REVISION -> words("Ändrat: ", "Changed: ") + note(version);
        };
    }

    private String note(ContentVersion version) {
        return version.note() == null ? "" : in(version.note());
    }

    private String in(Bilingual text) {
        return words(text.swedish(), text.english());
    }

    private String words(String swedish, String english) {
        return language.equals(Language.ENGLISH) ? english : swedish;
    }

    private void write(XMLStreamWriter xml, String municipalityCode, String municipality, List<Entry> entries)
            throws XMLStreamException {
        String self = base + "/pledge/v1/public-pledges/feed?municipalityCode=" + municipalityCode;
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeAttribute("xml:lang", language.getLanguage());
        element(xml, "id", self);
        element(xml, "title", words("Medborgarlöften i ", "Citizen pledges in ") + municipality);
        element(
                xml,
                "updated",
                entries.isEmpty()
                        ? Instant.EPOCH.toString()
                        : entries.getFirst().at().toString());
        link(xml, "self", self);
        for (Entry entry : entries) {
            write(xml, entry);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private static void write(XMLStreamWriter xml, Entry entry) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "id", entry.id());
        element(xml, "title", entry.title());
        element(xml, "updated", entry.at().toString());
        link(xml, "alternate", entry.link());
        xml.writeStartElement("author");
        element(xml, "name", "Medborgarlöften");
        xml.writeEndElement();
        element(xml, "summary", entry.summary());
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String target) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", target);
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
