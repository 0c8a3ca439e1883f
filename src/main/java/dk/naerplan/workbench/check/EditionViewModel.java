package dk.naerplan.workbench.check;

import dk.naerplan.framework.Catalogue;
import dk.naerplan.framework.CatalogueItem;
import dk.naerplan.framework.EditionChange;
import dk.naerplan.framework.EditionChange.Difference;
import dk.naerplan.framework.Rule;
import dk.naerplan.framework.Words;
import dk.naerplan.language.Language;
import dk.naerplan.language.Texts;
import dk.naerplan.plan.Plan;
import dk.naerplan.plan.PlanId;
import dk.naerplan.store.ProjectEdit;
import dk.naerplan.workbench.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/** Whether the plan was made under another edition of the faglige ramme than the one in force. */
public final class EditionViewModel implements AutoCloseable {
  private final Session session;
  private final ObservableValue<Language> language;
  private final ReadOnlyObjectWrapper<Optional<Banner>> banner =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final Subscription following;

  /** What the panel says about it. */
  public record Banner(String text, boolean canCompare) {}

  /** Things that are new, changed or gone. */
  public record Section(String heading, List<String> lines) {
    /** Keeps its own copy. */
    public Section {
      lines = List.copyOf(lines);
    }
  }

  /** The edition of a session's plan. */
  public EditionViewModel(Session session, ObservableValue<Language> language) {
    this.session = session;
    this.language = language;
    following =
        Subscription.combine(
            session.stateProperty().subscribe(_ -> refresh()),
            session.planIdProperty().subscribe(_ -> refresh()));
  }

  Texts texts() {
    return Texts.of(EditionViewModel.class, language.getValue());
  }

  /** What to say; empty when the editions are the same. */
  public ReadOnlyObjectProperty<Optional<Banner>> bannerProperty() {
    return banner.getReadOnlyProperty();
  }

  // A plan that was just removed is gone before another is shown.
  private Optional<Plan> plan() {
    PlanId shown = session.planIdProperty().get();
    return session.state().plan(shown);
  }

  private void refresh() {
    Catalogue now = session.state().catalogue();
    banner.set(
        plan()
            .filter(plan -> !plan.edition().equals(now.edition()))
            .map(plan ->
                change()
                    .map(change -> new Banner(text(plan, now, change), true))
                    .orElseGet(() ->
                        new Banner(
                            texts().get("edition.unknown", plan.edition(), now.edition()),
                            false))));
  }

  private String text(Plan plan, Catalogue now, EditionChange change) {
    return texts()
        .get(
            "edition",
            plan.edition(),
            now.edition(),
            change.items().added().size() + change.rules().added().size(),
            change.items().changed().size() + change.rules().changed().size(),
            change.items().removed().size() + change.rules().removed().size());
  }

  private Optional<EditionChange> change() {
    return plan()
        .flatMap(plan -> session.state().framework().edition(plan.edition()))
        .map(before -> EditionChange.between(before, session.state().catalogue()));
  }

  /** What differs, in words; sections without anything are left out. */
  public List<Section> changes() {
    List<Section> sections = new ArrayList<>();
    change().ifPresent(change -> {
      add(sections, "edition.rules.", change.rules(), this::name);
      add(sections, "edition.items.", change.items(), this::name);
    });
    return sections;
  }

  private <T> void add(
      List<Section> sections, String key, Difference<T> difference, Function<T, String> name) {
    add(sections, key + "added", difference.added(), name);
    add(
        sections,
        key + "changed",
        difference.changed().stream().map(EditionChange.Changed::after).toList(),
        name);
    add(sections, key + "removed", difference.removed(), name);
  }

  private <T> void add(
      List<Section> sections, String key, List<T> things, Function<T, String> name) {
    if (!things.isEmpty()) {
      sections.add(
          new Section(texts().get(key, things.size()), things.stream().map(name).toList()));
    }
  }

  private String name(Rule rule) {
    return texts().get("edition.rule", rule.id().value(), words(rule.name()), rule.section());
  }

  private String name(CatalogueItem item) {
    return texts().get("edition.item", words(item.name()), item.section());
  }

  private String words(Words words) {
    return language.getValue().of(words.da(), words.en());
  }

  /** Takes the plan over to the edition in force. */
  public void adopt() {
    PlanId shown = session.planIdProperty().get();
    session.edit(state ->
        state
            .plan(shown)
            .filter(plan -> !plan.edition().equals(state.catalogue().edition()))
            .map(plan ->
                new ProjectEdit.AdoptEdition(
                    shown, plan.edition(), state.catalogue().edition())));
  }

  /** No longer follows the session. */
  @Override
  public void close() {
    following.unsubscribe();
  }
}
