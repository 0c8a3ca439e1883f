package dk.naerplan.check;

import dk.naerplan.framework.Catalogue;
import dk.naerplan.framework.CatalogueItem;
import dk.naerplan.framework.Delivery;
import dk.naerplan.framework.ItemId;
import dk.naerplan.framework.Question;
import dk.naerplan.framework.QuestionId;
import dk.naerplan.plan.Holding;
import dk.naerplan.plan.Holdings;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** Holdings as they come: of some items much, of others nothing, and some of it nonsense. */
final class RandomHoldings {
  private static final List<String> NONSENSE = List.of("?", "-1", "true", ",", "1e999", "101,", "æ");

  private final Random random;

  private RandomHoldings(long seed) {
    random = new Random(seed);
  }

  static Holdings of(Catalogue catalogue, long seed) {
    return new RandomHoldings(seed).holdings(catalogue);
  }

  private Holdings holdings(Catalogue catalogue) {
    int oneIn = 1 + random.nextInt(5);
    Map<ItemId, Holding> items = new TreeMap<>();
    for (CatalogueItem item : catalogue.items()) {
      if (random.nextInt(oneIn) == 0) {
        items.put(item.id(), holding(catalogue.questions(item.id())));
      }
    }
    items.put(new ItemId("ukendt"), holding(catalogue.questions()));
    return new Holdings(items, Map.of());
  }

  private Holding holding(List<Question> asked) {
    Map<QuestionId, String> answers = new TreeMap<>();
    for (Question question : asked) {
      if (random.nextBoolean()) {
        answers.put(question.id(), answer(question));
      }
    }
    answers.put(new QuestionId("ukendt"), "?");
    return new Holding(
        random.nextInt(4) == 0 ? Holding.Standing.DECLINED : Holding.Standing.HELD,
        random.nextBoolean() ? Set.of() : Set.of(Delivery.values()[random.nextInt(3)]),
        random.nextInt(8),
        random.nextBoolean() ? "" : "Aftalt.",
        answers);
  }

  private String answer(Question question) {
    return question.options().isEmpty() || random.nextInt(5) == 0
        ? NONSENSE.get(random.nextInt(NONSENSE.size()))
        : question.options().get(random.nextInt(question.options().size())).id();
  }
}
