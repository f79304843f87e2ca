package org.entente.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.entente.model.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldReaderTest {

  private static final Set<String> TYPES = Set.of("ACCUSE", "CONSULT");
  private static final Path SAMPLES = Path.of("src/test/resources/gold");

  @TempDir private Path folder;
  private String at;

  @BeforeEach
  void name() {
    at = folder + "/";
  }

  private GoldSet read(String name, String content) throws IOException {
    Files.writeString(folder.resolve(name), content);
    return GoldReader.read(List.of(folder.resolve(name)), TYPES);
  }

  private List<String> problems(String name, String content) throws IOException {
    GoldSet gold = read(name, content);
    assertThat(gold.isEmpty()).isTrue();
    return gold.problems().stream().map(GoldProblem::message).toList();
  }

  @Test
  void anArticle() {
    GoldSet gold = GoldReader.read(List.of(SAMPLES.resolve("article.json")), TYPES);
    assertThat(gold.problems()).isEmpty();
    GoldArticle article = gold.articles().get(0);
    assertThat(article.id()).isEqualTo("sahel-1");
    assertThat(article.title()).isEqualTo("Le Mali accuse la France");
    assertThat(article.published()).isEqualTo("2024-05-03");
    assertThat(article.events())
        .containsExactly(
            new GoldEvent(
                "ACCUSE",
                "allege",
                List.of("MLI/GOV"),
                List.of("FRA/GOV"),
                "2024-05-02",
                "Bamako",
                "MLI",
                "Le Mali a accusé jeudi à Bamako la France",
                false),
            new GoldEvent(
                "CONSULT",
                null,
                List.of("MLI/GOV", "IGO:UN"),
                List.of(),
                "2024",
                null,
                null,
                null,
                true));
  }

  @Test
  void recordsOfPloverOfTheSameTextAreOneArticle() {
    GoldSet gold =
        GoldReader.read(
            List.of(SAMPLES.resolve("plover.jsonl")), Set.of("AGREE", "CONSULT", "ACCUSE"));
    assertThat(gold.problems()).isEmpty();
    assertThat(gold.articles()).extracting(GoldArticle::id).containsExactly("p-1", "p-3", "4");
    GoldArticle first = gold.articles().get(0);
    assertThat(first.language()).isEqualTo("en");
    assertThat(first.events())
        .extracting(GoldEvent::type)
        .containsExactly("AGREE", "CONSULT", "ACCUSE");
    assertThat(first.events().get(0).actors()).containsExactly("CHL/GOV");
    assertThat(first.events().get(0).recipients()).containsExactly("PER/GOV");
    assertThat(first.events().get(2))
        .isEqualTo(
            new GoldEvent(
                "ACCUSE",
                "disapprove",
                List.of("CHL/OPP", "IGO:AMNESTY"),
                List.of("PER"),
                "2021-03-04",
                "Lima",
                "PER",
                "criticised Peru",
                false));
    assertThat(gold.articles().get(1).events()).as("has_event false").isEmpty();
    assertThat(gold.articles().get(2).events()).as("did not take place").isEmpty();
  }

  @Test
  void sentencesWithAMarkedPair() {
    GoldSet gold = GoldReader.read(List.of(SAMPLES.resolve("marked.tsv")), TYPES);
    assertThat(gold.problems()).isEmpty();
    assertThat(gold.sentences())
        .containsExactly(
            new MarkedSentence(
                SAMPLES.resolve("marked.tsv") + ":2",
                "m-1",
                "ACCUSE",
                "Chad accused Sudan of arming rebels.",
                List.of(new Span(0, 4)),
                List.of(new Span(13, 18))),
            new MarkedSentence(
                SAMPLES.resolve("marked.tsv") + ":3",
                "m-2",
                "YIELD",
                "The minister agreed to resign, \"at once\".",
                List.of(new Span(0, 12)),
                List.of()));
  }

  @Test
  void aFolderIsReadWholeAndWhatIsWrongStopsNothing() throws IOException {
    Files.copy(SAMPLES.resolve("article.json"), folder.resolve("a.json"));
    Files.copy(SAMPLES.resolve("article.json"), folder.resolve("b.json"));
    Files.writeString(folder.resolve("c.json"), "{\"id\": \"c\",");
    Files.writeString(folder.resolve("notes.txt"), "passed over");
    Files.writeString(folder.resolve(".hidden.json"), "passed over");
    GoldSet gold = GoldReader.read(List.of(folder), TYPES);
    assertThat(gold.articles()).extracting(GoldArticle::origin).containsExactly(at + "a.json");
    assertThat(gold.problems())
        .extracting(GoldProblem::message)
        .hasSize(2)
        .anySatisfy(m -> assertThat(m).startsWith("G04 " + at + "c.json:1 broken JSON: found "))
        .contains(
            "G07 "
                + at
                + "b.json id given twice: found sahel-1; allowed: an id that "
                + at
                + "a.json does not have");
  }

  @Test
  void everyMistakeOfAnArticleIsNamed() throws IOException {
    assertThat(
            problems(
                "x.json",
                """
                {"title": 3, "text": "Un texte.", "published": "hier", "events": [
                  {"type": "ACUSE", "actors": ["Mali"], "recipients": "FRA", "date": "2024-5-2"},
                  "ACCUSE",
                  {"type": "ACCUSE", "actors": [7], "optional": "yes"}]}
                """))
        .containsExactlyInAnyOrder(
            "G05 "
                + at
                + "x.json id missing: found fields title, text, published, events;"
                + " allowed: a string that is not empty",
            "G06 " + at + "x.json title wrong value: found 3; allowed: a string or null",
            "G06 "
                + at
                + "x.json published wrong value: found hier;"
                + " allowed: an ISO date such as 2024-09-13, 2024-09 or 2024",
            "G06 "
                + at
                + "x.json events[0].type wrong value: found ACUSE; allowed: ACCUSE, CONSULT",
            "G06 "
                + at
                + "x.json events[0].actors[0] wrong value: found Mali;"
                + " allowed: a code such as IRN/GOV, IGO:UN, NSA:ISIS or UNK",
            "G06 " + at + "x.json events[0].recipients wrong value: found \"FRA\"; allowed: a list",
            "G06 "
                + at
                + "x.json events[0].date wrong value: found 2024-5-2;"
                + " allowed: an ISO date such as 2024-09-13, 2024-09 or 2024",
            "G06 " + at + "x.json events[1] wrong value: found \"ACCUSE\"; allowed: an object",
            "G06 "
                + at
                + "x.json events[2].actors[0] wrong value: found 7;"
                + " allowed: a code such as IRN/GOV, IGO:UN, NSA:ISIS or UNK",
            "G06 "
                + at
                + "x.json events[2].optional wrong value: found \"yes\";"
                + " allowed: true or false");
  }

  @Test
  void linesThatAreNoGold() throws IOException {
    assertThat(problems("x.jsonl", "[1]\n\n{\"id\": \"a\", \"text\": \"Un texte.\"}\n"))
        .containsExactly(
            "G04 " + at + "x.jsonl:1 broken JSON: found a JSON array; allowed: a JSON object",
            "G05 "
                + at
                + "x.jsonl:3 events missing: found fields id, text;"
                + " allowed: a list of events, empty where there are none");
  }

  @Test
  void recordsOfPloverWithMistakes() throws IOException {
    assertThat(
            problems(
                "x.jsonl",
                "{\"id\": \"1\", \"event\": \"CRIME\", \"text\": \"T.\", \"source\": [{\"code\": 4}]}"))
        .containsExactlyInAnyOrder(
            "G06 "
                + at
                + "x.jsonl:1 source[0].code wrong value: found 4; allowed: a string or null",
            "G06 " + at + "x.jsonl:1 event wrong value: found CRIME; allowed: ACCUSE, CONSULT");
  }

  @Test
  void tablesWithMistakes() throws IOException {
    String head = "id\tgold_root\tmarked_sentence\n";
    assertThat(problems("x.tsv", "id\ttype\tsentence\nm\tAID\tText.\n"))
        .containsExactly(
            "G05 "
                + at
                + "x.tsv:1 gold_root missing: found columns id, type, sentence;"
                + " allowed: id, gold_root, marked_sentence");
    assertThat(
            problems(
                "x.tsv",
                head
                    + "m\tAID\nn\tRETREAT\t<s>A</s> went.\no\tAID\t<s>A went.\n"
                    + "p\tAID\tA</t> went.\n"))
        .containsExactly(
            "G05 " + at + "x.tsv:2 missing: found 2 columns; allowed: 3 columns or more",
            "G06 "
                + at
                + "x.tsv:3 gold_root wrong value: found RETREAT; allowed: "
                + String.join(", ", MarkedSentence.TYPES),
            "G08 "
                + at
                + "x.tsv:4 marked_sentence broken mark: found <s>A went.;"
                + " allowed: a sentence with pairs of <s> </s> and <t> </t>",
            "G08 "
                + at
                + "x.tsv:5 marked_sentence broken mark: found A</t> went.;"
                + " allowed: pairs of <s> </s> and <t> </t>");
  }

  @Test
  void encodings() throws IOException {
    String article = Files.readString(SAMPLES.resolve("article.json"));
    assertThat(read("bom.json", "\uFEFF" + article).articles()).hasSize(1);
    Path latin = folder.resolve("latin.json");
    Files.write(latin, article.getBytes(StandardCharsets.ISO_8859_1));
    assertThat(GoldReader.read(List.of(latin), TYPES).problems())
        .extracting(GoldProblem::message)
        .containsExactly(
            "G01 "
                + latin
                + " cannot be read: found bytes that are no UTF-8; allowed: a file in UTF-8");
  }

  @Test
  void filesThatAreNoGold() throws IOException {
    assertThat(problems("x.csv", "a,b"))
        .containsExactly(
            "G03 "
                + at
                + "x.csv format not known: found x.csv;"
                + " allowed: a file that ends in .json, .jsonl, .ndjson, .tsv");
    assertThat(GoldReader.read(List.of(folder.resolve("none")), TYPES).problems())
        .extracting(GoldProblem::message)
        .containsExactly(
            "G01 "
                + at
                + "none cannot be read: found nothing of that name;"
                + " allowed: the name of a file or folder");
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertThat(GoldReader.read(List.of(empty), TYPES).problems())
        .extracting(GoldProblem::message)
        .containsExactly(
            "G02 "
                + empty
                + " nothing to evaluate: found no gold file;"
                + " allowed: files that end in .json, .jsonl, .ndjson, .tsv");
  }

  @Test
  void outputWithBrokenLines() throws IOException {
    Path file = folder.resolve("out.jsonl");
    Files.writeString(
        file,
        """
        {"article": {"id": "a", "text": "T."}, "events": [{"type": "AID", "actors": [{"country": "FRA"}]}]}
        {"article": {}, "events": []}
        {"article": {"id": "b"}}
        {"article":
        """);
    OutputReader.Output output = OutputReader.read(file);
    assertThat(output.records()).containsOnlyKeys("a");
    assertThat(Pair.of(output.records().get("a").events().get(0)))
        .containsExactly(new Pair("AID", "FRA", null));
    assertThat(output.records().get("a").events().get(0).confidence()).isEqualTo(1);
    assertThat(output.problems())
        .extracting(GoldProblem::message)
        .hasSize(3)
        .contains(
            "G05 "
                + file
                + ":2 article.id missing: found nothing;"
                + " allowed: an article as read --format jsonl writes it",
            "G05 "
                + file
                + ":3 events missing: found nothing;"
                + " allowed: an article as read --format jsonl writes it")
        .anySatisfy(m -> assertThat(m).startsWith("G04 " + file + ":4 broken JSON"));
  }
}
