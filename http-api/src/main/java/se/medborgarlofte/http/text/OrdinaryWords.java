package se.medborgarlofte.http.text;

import java.util.Locale;
import java.util.Set;

/** Three-letter words and abbreviations that stand before numbers in Swedish and English prose. */
final class OrdinaryWords {

    private static final Set<String> WORDS = Set.of("""
            adr age all alt and ant apr are art ask atm att aug bad ban bar bas bed ben ber bet bod bok bom bor bra
            bro bud bus but byt can car chf dag dal dam day dec def del dem den der des det dnr dog dom don dra due
            dyr eft eld elf els end ens ent err ett eur exp fax feb fel fem fet few for fot fre fru fun fur fyr fys
            gap gas gbp gel ger get god got gps gsm gul gym had hal ham han har has hat hel hem her hob hog hon hos
            hot how hud hur hus jag jan jas jul jun kal kan kap kod kol kom kor kub kul kur kus kyl lag lan lax led
            lek ler les let lgh log lok los lot lpo lur lus lux lya maj man mar mat max med men mer met mms mod mor
            mot mun mur mus myr nas ned nej ner nog nok nor not now num nya och okt old one ons org orm ort oss our
            out own pad pal pap par pdf per pga pkt pod pol pos ppm pub put ram ran ras rea red ref reg ren res rod
            rop rum run rus rut ryk sal sam sat say sec sek sen sep ser set sex she sju ska sko sky smo sms som son
            sop sot spa sun syd tag tak tal tar tel ten tex the tog tom ton top tor tre tum tur two txt typ ugn ull
            upp usa usb usd use ute was way web yes yet you yta zon zoo
            """.strip().split("\\s+"));

    private OrdinaryWords() {}

    static boolean contain(String word) {
        return WORDS.contains(word.toLowerCase(Locale.ROOT));
    }
}
