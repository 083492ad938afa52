/** The words of the decoder in Portuguese. */
import type { Translation } from '../translation.ts';
import { count, format } from './format.ts';
import { notes } from './notes.ts';

export const decoder: Translation['decoder'] = {
  label: 'Cole uma resposta, uma exceção ou um log',
  reading: 'É lido nesta página enquanto você digita. Nada sai do seu navegador.',
  chooseFile: 'Escolher um arquivo',
  orDrop: 'ou solte um aqui.',
  dropHere: 'Solte: é lido nesta página.',
  examples: {
    lead: 'Experimente:',
    names: { response: 'Uma resposta', log: 'Um log', sms: 'SMS, enviado em parte' },
  },
  region: 'Decodificado',
  oneError: 'Decodificado: um erro',
  errorsOfOneKind: (n) => `Decodificado: ${format(n)} erros de um tipo`,
  errorsOfKinds: (n, kinds) => `Decodificado: ${format(n)} erros de ${format(kinds)} tipos`,
  errorWithoutCode: 'Decodificado: um erro, mas sem código',
  success: 'Decodificado: sucesso',
  legacy: 'Decodificado: API 2.0',
  otherService: 'Decodificado: outro serviço',
  noCode: 'Decodificado: nenhum código',
  perhaps: 'Decodificado: talvez um erro',
  labels: {
    retry: 'Tentar de novo?',
    who: 'Quem pode resolver?',
    basis: 'Com base em',
    inferred: 'Inferido de',
    message: 'Message',
    requestId: 'RequestId',
    requestIds: 'RequestIds',
    call: 'Chamada',
    printedBy: 'Impresso por',
    family: 'Sua família',
    near: 'De nome parecido',
    why: 'Por que pode ser',
    more: 'Cole mais',
    byMessage: 'Ou pela mensagem',
    code: 'Code',
    instead: 'O que fazer',
    mayBe: 'Pode ser',
    times: 'Vezes',
    time: 'Quando',
    lines: 'Linhas',
  },
  range: (first, last) => `${first} a ${last}`,
  lines: (first, last) => (first === last ? format(first) : `${format(first)} a ${format(last)}`),
  parts: {
    meaning: 'O que significa',
    fix: 'Como resolver',
    steps: 'Depois, nesta ordem:',
    retry: 'Posso tentar de novo?',
  },
  filter: {
    label: 'Filtrar estes códigos',
    hint: 'por parte do código, Action, produto ou RequestId',
    shown: (shown, all) => `${format(shown)} de ${count(all, 'código', 'códigos')}`,
    others: (n) => `${count(n, 'código a mais', 'códigos a mais')}: filtre para ver.`,
  },
  inferred:
    'a mensagem: o texto não traz código, mas sabe-se que a API envia esta mensagem com ele.',
  spelledAs: 'No texto está escrito',
  unknownCode:
    'Tem a forma de um código, mas nenhuma lista que este site conhece o traz. Pode ser mais novo que as listas, ou estar mal escrito.',
  noForm: 'Não é um código que se saiba que a API retorna.',
  noCodeNamed: 'nenhum código informado',
  noPage: {
    lead: 'sem página aqui',
    near: '; um de nome parecido é',
    family: '; a família é',
  },
  unchecked:
    'Não foi possível carregar a lista de códigos; aqui está apenas o que o próprio texto diz. O link leva ao endereço que a página deste código teria.',
  others: (n) => `e ${count(n, 'outro', 'outros')}`,
  of: 'de',
  noRequestId: 'nenhum',
  withoutCode: {
    lead: 'O texto é uma exceção da API, mas o código não foi impresso.',
    node: 'Uma exceção do SDK para Node.js imprime só a mensagem. O código está na propriedade `code`.',
    dotnet:
      'Uma exceção do SDK para .NET imprime só a mensagem. O código está na propriedade `ErrorCode`.',
    java: 'O SDK para Java imprime `null` quando não veio resposta: a chamada falhou no caminho, e a causa está na mensagem.',
    php: 'O SDK para PHP imprime um código vazio quando não veio resposta: a chamada falhou no caminho, e a causa está na mensagem.',
    ruby: 'O SDK para Ruby imprime um código vazio quando não veio resposta: a chamada falhou no caminho, e a causa está na mensagem.',
    other: 'Falta a parte com o código. Cole a exceção inteira, ou a resposta.',
  },
  succeeded: {
    lead: 'A chamada teve sucesso: a resposta não tem `Error`.',
    instead:
      'Se ainda assim algo deu errado, veja os campos do resultado. Guarde o RequestId: é a primeira coisa que o suporte pede.',
  },
  legacyLead:
    'Esta é uma resposta da API 2.0, a interface mais antiga: ela tem `code` e `codeDesc`, e não tem `Response`.',
  legacyCode: ', um código da API 2.0. Este site não tem página para esses códigos.',
  legacyInstead:
    'Procure o código na documentação antiga do produto, ou faça a chamada pela API 3.0: as respostas dela começam com `{"Response":`.',
  otherServices: {
    cos: 'Este é um erro do COS ou do CI, o armazenamento de objetos. Eles têm interface e códigos próprios.',
    aws: 'Parece um erro da AWS. Alguns dos códigos dela têm os mesmos nomes e outro significado.',
    azure:
      'Parece um erro do Azure. Alguns dos códigos dele têm os mesmos nomes e outro significado.',
    alibaba:
      'Parece um erro da Alibaba Cloud. Alguns dos códigos dela têm os mesmos nomes e outro significado.',
    volcengine:
      'Parece um erro da Volcengine. Alguns dos códigos dela têm os mesmos nomes e outro significado.',
    openai:
      'Este é um erro de uma interface no estilo da OpenAI. Os códigos não são os da API 3.0.',
    'json-rpc': 'Este é um erro de JSON-RPC. Os códigos são números, e não os da API 3.0.',
    grpc: 'Este é um erro de gRPC. Os códigos não são os da API 3.0.',
    unknown: 'Parece uma resposta da API 3.0, mas vem de outro serviço.',
  },
  otherInstead:
    'Se ele está em um log ao lado de uma chamada da API 3.0, cole as linhas dessa chamada: procure por `TencentCloudSDK` ou `"Response"`.',
  otherCode: ', um código desse serviço.',
  unrecognised: {
    lead: 'Este texto não traz nenhum código de erro da API 3.0.',
    perhapsLead: 'Nada neste texto diz que ele é um erro da API 3.0.',
    why: 'Os SDKs para Node.js e .NET imprimem só a mensagem. O código está na propriedade `code` da exceção; no .NET, `ErrorCode`.',
    more: 'a exceção inteira, ou a resposta bruta: procure por `Code`, `requestId` ou `"Response"`.',
    hints: {
      message: {
        before: 'Se isto veio da Tencent Cloud, é o que a API envia com',
        after: '. Isso é inferido apenas da mensagem: nada mais no texto diz de onde ele veio.',
      },
      code: {
        before: 'Se isto veio da Tencent Cloud, o código é',
        after: '. Outros serviços têm códigos com o mesmo nome.',
      },
    },
    search: 'Buscar códigos e guias',
    searchAfter: 'com algumas palavras dela.',
  },
  begin: {
    mostAndFirst: (times, all) =>
      `: são ${format(times)} dos ${format(all)}, e vem primeiro. Os demais podem ser consequência dele.`,
    with: 'Comece por',
    first: ': vem primeiro no texto. Os demais podem ser consequência dele.',
  },
  copyRequestId: 'Copiar RequestId',
  copyAllRequestIds: 'Copiar todos os RequestIds',
  copy: 'Copiar',
  copyRequestIdsOf: (n, code) =>
    `Copiar ${n === 1 ? 'o RequestId' : `${format(n)} RequestIds`} de ${code}`,
  copyFirstRequestIds: (n) => `Copiar os primeiros ${format(n)} RequestIds`,
  copyForTicket: 'Copiar para um chamado',
  copyAsMarkdown: 'Copiar como Markdown',
  copyLink: 'Copiar link',
  showInText: 'Mostrar no texto',
  showInTextOf: (lines, code) => `Linhas ${lines}: mostrar ${code} no texto`,
  clear: 'Limpar',
  place: {
    at: (name, index, all, line) =>
      `${name}: ${format(index)} de ${format(all)}, linha ${format(line)}`,
    previous: 'Anterior',
    next: 'Próximo',
    back: 'Voltar à resposta',
  },
  status: {
    cleared: 'A caixa está vazia de novo.',
    undo: 'Desfazer',
    reading: 'Lendo',
    readSoFar: (percent) => `${format(percent)} %`,
    cancel: 'Cancelar',
    cancelled: 'A leitura foi cancelada.',
    picture:
      'Isso é uma imagem, e esta caixa lê texto. Copie o texto do erro, ou só o código, como AuthFailure.SignatureFailure.',
    notText:
      'Esse arquivo não é um texto que esta caixa possa ler. Ela aceita logs, JSON, arquivos HAR e qualquer um deles compactado com gzip.',
    severalFiles: 'Só o primeiro desses arquivos foi lido.',
    tooLarge: (megabytes) =>
      `Só ${megabytes === 1 ? 'o primeiro milhão' : `os primeiros ${format(megabytes)} milhões`} de caracteres foram lidos.`,
    notUnpacked: 'Não foi possível descompactar o arquivo: está danificado, ou não é gzip.',
    notRead: 'Não foi possível ler o texto. Tente uma parte dele.',
    nothing: 'Isso não contém texto.',
  },
  large: {
    label: 'O texto, somente para leitura',
    about: (characters, lines) =>
      `${format(characters)} caracteres em ${count(lines, 'linha', 'linhas')}: demais para editar. Uma parte é mostrada.`,
    earlier: 'Linhas anteriores',
    later: 'Linhas seguintes',
    edit: 'Editar esta parte',
  },
  notes,
  origins: {
    response: 'a própria API, como resposta',
    go: 'o SDK para Go',
    python: 'o SDK para Python',
    java: 'o SDK para Java',
    node: 'o SDK para Node.js',
    php: 'o SDK para PHP',
    dotnet: 'o SDK para .NET',
    cpp: 'o SDK para C++',
    ruby: 'o SDK para Ruby',
    cli: 'tccli, sobre o SDK para Python',
    terraform: 'o provedor do Terraform, sobre o SDK para Go',
    'other-service': 'outro serviço',
  },
};
