package no.sioadapter.demo;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** The invented persons; each is given a service code once at most, so that none overlap. */
final class Population {
  private final Random random;
  private final PersonFactory factory;
  private final Map<Cohort, List<Person>> cohorts = new EnumMap<>(Cohort.class);
  private final Map<String, Set<Person>> taken = new HashMap<>();
  private final Map<Person, List<Span>> stays = new HashMap<>();

  Population(Random random, PersonFactory factory) {
    this.random = random;
    this.factory = factory;
    settle(Cohort.ELDER, 760);
    settle(Cohort.ADULT, 400);
    settle(Cohort.SHARED_HOME, 210);
    settle(Cohort.CHILD, 110);
    settle(Cohort.RESIDENT, 0);
  }

  private void settle(Cohort cohort, int size) {
    List<Person> persons = new ArrayList<>();
    cohorts.put(cohort, persons);
    for (int i = 0; i < size; i++) {
      boolean leaves = cohort != Cohort.CHILD && random.nextInt(100) < 4;
      persons.add(leaves ? leaving(factory.invent(cohort)) : factory.invent(cohort));
    }
  }

  /** Lets a person die or move on a day of the quarter. */
  Person leaving(Person person) {
    return person.leaving(
        DemoQuarter.FIRST.plusDays(random.nextInt(DemoQuarter.DAYS)),
        random.nextInt(100) < 75 ? EndReason.DEATH : EndReason.MOVED);
  }

  /** A person who has none of the codes yet, and has them from now on. */
  Person draw(Cohort cohort, List<String> codes) {
    List<Person> persons = cohortMembers(cohort);
    int start = persons.isEmpty() ? 0 : random.nextInt(persons.size());
    for (int i = 0; i < persons.size(); i++) {
      Person person = persons.get((start + i) % persons.size());
      if (codes.stream().noneMatch(code -> takers(code).contains(person))) {
        codes.forEach(code -> takers(code).add(person));
        return person;
      }
    }
    Person newcomer = factory.invent(cohort);
    persons.add(newcomer);
    codes.forEach(code -> takers(code).add(newcomer));
    return newcomer;
  }

  /** As {@link #draw}, but one who neither leaves in the quarter nor is in an institution. */
  Person drawSettled(Cohort cohort, List<String> codes) {
    while (true) {
      Person person = draw(cohort, codes);
      if (person.departure().isEmpty() && staysOf(person).isEmpty()) {
        return person;
      }
    }
  }

  List<Span> staysOf(Person person) {
    return stays.getOrDefault(person, List.of());
  }

  void stay(Person person, Span span) {
    stays.computeIfAbsent(person, p -> new ArrayList<>()).add(span);
  }

  private List<Person> cohortMembers(Cohort cohort) {
    return cohorts.computeIfAbsent(cohort, c -> new ArrayList<>());
  }

  private Set<Person> takers(String code) {
    return taken.computeIfAbsent(code, c -> new HashSet<>());
  }
}
