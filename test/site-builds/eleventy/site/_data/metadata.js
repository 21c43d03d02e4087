export default {
  title: 'Harbour notes',
  url: 'https://harbour.example/',
  language: 'en',
  description: 'What a small harbour does all day.',
}
